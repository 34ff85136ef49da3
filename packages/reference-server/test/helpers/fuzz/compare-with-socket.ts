import { METHODS } from "node:http";
import fc from "fast-check";
import { expect } from "vitest";
import type { Registry } from "../../../src/index.js";
import { plainText } from "../../../src/node/plain-refusal.js";
import { listen } from "../../../src/node.js";
import { RawConnection } from "../sockets/raw-connection.js";
import { bytesOf, callOf, describeRequest } from "./fuzzed-call.js";
import { fuzzedRegistry } from "./fuzzed-registry.js";
import { type FuzzedRequest, fuzzedRequest } from "./fuzzed-request.js";
import { pooledRows } from "./row-pool.js";

const ownToConnections = ["date", "connection", "keep-alive"];

/**
 * Sends at least so many requests to a registry that listens and to one that does not, and compares
 * all that they answer. What the parser of Node.js knows no way to pass on has to be refused with 400.
 */
export async function compareWithSocket(requests: number, seed: number): Promise<number> {
  let sent = 0;
  const property = fc.asyncProperty(
    fc.array(fuzzedRequest, { minLength: 1, maxLength: 100, size: "max" }),
    async (batch) => {
      sent += batch.length;
      await compare(batch.map(asSent));
    },
  );
  for (let round = seed; sent < requests; round += 1) {
    await fc.assert(property, { seed: round, numRuns: 20 });
  }
  return sent;
}

// Node.js reads over blanks around a target, and nothing of a request says that it comes slowly.
function asSent(request: FuzzedRequest): FuzzedRequest {
  return { ...request, target: request.target.replace(/^ +| +$/g, ""), outcome: "complete" };
}

async function compare(batch: readonly FuzzedRequest[]): Promise<void> {
  const [near, far] = [fuzzedRegistry(), fuzzedRegistry()];
  await near.load(pooledRows);
  await far.load(pooledRows);
  const listening = await listen(far, { port: 0 });
  let connection = new RawConnection(listening.url);
  try {
    for (const request of batch) {
      const answer = await connection.send(bytesOf(request)).answer(request.method === "HEAD");
      if (answer.headers["connection"] === "close") {
        await connection.end().closed();
        connection = new RawConnection(listening.url);
      }
      const { status, headers, body } = answer;
      const kept = Object.entries(headers)
        .filter(([name]) => !ownToConnections.includes(name))
        .map(([name, bytes]) => [name, Buffer.from(bytes, "latin1").toString("utf8")]);
      const seen = { status, headers: Object.fromEntries(kept), body };
      const expected = isPassedOn(request)
        ? await answerOf(near, request)
        : { ...malformed, body: request.method === "HEAD" ? "" : malformed.body };
      expect(comparable(seen), describeRequest(request)).toEqual(comparable(expected));
    }
  } finally {
    await connection.reset();
    await listening.close();
  }
}

/** An answer without what is measured, which is how long requests took. */
function comparable(answer: Seen): Seen {
  const type = answer.headers["content-type"] ?? "";
  return type.startsWith("text/plain; version=") ? { ...answer, headers: {}, body: "" } : answer;
}

function isPassedOn({ method, target }: FuzzedRequest): boolean {
  return METHODS.includes(method) && /^(\/|\*$|https?:\/\/)[\x21-\x7e]*$/.test(target);
}

/** What a client sees of an answer. */
interface Seen {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

const malformed: Seen = {
  status: 400,
  headers: { "content-type": plainText },
  body: "400 Bad Request",
};

async function answerOf(registry: Registry, request: FuzzedRequest): Promise<Seen> {
  const answer = await registry.handle(callOf(request));
  const body = Buffer.concat(answer.body).toString("utf8");
  const headers: Record<string, string> = { ...answer.headers };
  if (headers["content-type"] === plainText) {
    delete headers["content-length"];
  }
  return { status: answer.status, headers, body };
}
