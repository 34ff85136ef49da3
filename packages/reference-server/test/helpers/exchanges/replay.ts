import type { Registry } from "../../../src/index.js";
import { metaOf, testRegistry } from "../test-registry.js";
import { compareAnswer } from "./compare-answer.js";
import type { Exchange, ExchangeRequest, ExpectedAnswer, ReceivedAnswer } from "./exchange.js";
import { Instants } from "./instants.js";
import { cursorSource, type Earlier, fillMarks, isObject, writeOut } from "./marks.js";

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Replays a scenario against a registry that is empty, and tells where it answers differently. */
export async function replay(scenario: readonly Exchange[]): Promise<readonly string[]> {
  const registry = testRegistry({ anonymousAuth: true });
  const instants = new Instants();
  const cursors = new Map<number, string>();
  const updated = new Map<number, string>();
  const differences: string[] = [];
  for (const [number, { description, request, response }] of scenario.entries()) {
    const source = cursorSource(request.path);
    const takesPlace = source === undefined || cursors.has(source);
    if (!takesPlace || response === null) {
      if (takesPlace || response !== null) {
        differences.push(`${description}: the cursor is there or not`);
      }
      continue;
    }
    const received = await send(registry, request, { cursors, instants: updated });
    remember(received, number, cursors, updated);
    const faults = faultsOf(response, received, instants);
    differences.push(...faults.map((fault) => `${description}: ${fault}`));
  }
  return differences;
}

function faultsOf(
  response: NonNullable<Exchange["response"]>,
  received: ReceivedAnswer,
  instants: Instants,
): readonly string[] {
  if ("belowStatus" in response) {
    return received.status < response.belowStatus ? [] : [`status ${received.status}`];
  }
  return compareAnswer(writeOut(response) as ExpectedAnswer, received, instants);
}

async function send(
  registry: Registry,
  request: ExchangeRequest,
  earlier: Earlier,
): Promise<ReceivedAnswer> {
  const bytes = encoder.encode(fillMarks(request.body ?? "", earlier));
  const { status, headers, body } = await registry.handle({
    method: request.method,
    target: fillMarks(request.path, earlier, encodeURIComponent),
    header(name) {
      const value = request.headers?.[name];
      return value === undefined ? undefined : fillMarks(value, earlier).trim();
    },
    body: async (limit) =>
      bytes.length < limit ? { outcome: "complete", bytes } : { outcome: "too-large" },
  });
  return { status, headers, text: body.map((piece) => decoder.decode(piece)).join("") };
}

function remember(
  { headers, text }: ReceivedAnswer,
  number: number,
  cursors: Map<number, string>,
  updated: Map<number, string>,
): void {
  const isJson = headers["content-type"]?.endsWith("json") === true && text !== "";
  const body: unknown = isJson ? JSON.parse(text) : undefined;
  if (!isObject(body)) {
    return;
  }
  const metadata = body["metadata"];
  const cursor = isObject(metadata) ? metadata["nextCursor"] : undefined;
  if (typeof cursor === "string") {
    cursors.set(number, cursor);
  }
  const instant = "_meta" in body ? metaOf(JSON.parse(text)).updatedAt : undefined;
  if (instant !== undefined) {
    updated.set(number, instant);
  }
}
