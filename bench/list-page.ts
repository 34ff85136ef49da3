import { runScript } from "../scripts/lib/run-script.js";
import { type MeasuredProcess, startMeasured } from "./lib/measured-process.js";
import { printFigures } from "./lib/print-figures.js";
import { rawLoad } from "./lib/raw-load.js";
import { realSizedDocument } from "./lib/real-sized-documents.js";

const rows = 10_000;
const limit = 30;
const rounds = 15;
const requestsPerRound = 4_000;
const list = `/v0.1/servers?limit=${limit}`;

interface Variant {
  readonly process: MeasuredProcess;
  readonly requests: readonly Buffer[];
  readonly status: number;
}

/** What a page of the list costs the registry in CPU, against node:http that sends a constant of the same bytes. */
await runScript(async () => {
  const registry = await startMeasured("serve-registry.ts", [`${rows}`]);
  const page = await fetch(`http://127.0.0.1:${registry.ready["port"]}${list}`);
  const { byteLength } = await page.arrayBuffer();
  const etag = page.headers.get("etag");
  if (etag === null) throw new Error("a page has no entity tag");
  const constant = await startMeasured("serve-constant.ts", [`${byteLength}`]);
  try {
    const variants = {
      floor: { process: constant, requests: [ask("/")], status: 200 },
      page: { process: registry, requests: [ask(list)], status: 200 },
      cursors: { process: registry, requests: randomCursors(), status: 200 },
      unchanged: { process: registry, requests: [ask(list, etag)], status: 304 },
    };
    const { floor, ...costs } = await measure(variants);
    const figure = (what: string, cost: number, atLeast: number) => ({
      what,
      measured: floor / cost,
      atLeast,
      from: `${cost.toFixed(1)} µs of CPU; the floor is ${floor.toFixed(1)} µs for ${byteLength} bytes`,
    });
    return printFigures("list-page", [
      figure(`one page of ${limit} entries`, costs.page, 0.6),
      figure("pages behind random cursors", costs.cursors, 0.5),
      figure("304 to a page that is unchanged", costs.unchanged, 0.9),
    ]);
  } finally {
    await registry.stop();
    await constant.stop();
  }
});

/** Microseconds of CPU a request: in turn, so that what else the machine does meets all; it only ever adds, so the least counts. */
async function measure<Name extends string>(
  variants: Readonly<Record<Name, Variant>>,
): Promise<Record<Name, number>> {
  const least: Partial<Record<Name, number>> = {};
  for (let round = 0; round < rounds; round += 1) {
    for (const name of Object.keys(variants) as Name[]) {
      least[name] = Math.min(least[name] ?? Infinity, await cost(variants[name]));
    }
  }
  return least as Record<Name, number>;
}

async function cost({ process, requests, status }: Variant): Promise<number> {
  const before = await process.cpu();
  const port = Number(process.ready["port"]);
  await rawLoad({ port, requests, count: requestsPerRound, status });
  return ((await process.cpu()) - before) / requestsPerRound;
}

function ask(target: string, ifNoneMatch?: string): Buffer {
  const condition = ifNoneMatch === undefined ? "" : `If-None-Match: ${ifNoneMatch}\r\n`;
  return Buffer.from(`GET ${target} HTTP/1.1\r\nHost: 127.0.0.1\r\n${condition}\r\n`);
}

/** Requests for pages all over the list, in no order. */
function randomCursors(): readonly Buffer[] {
  return Array.from({ length: 997 }, (_, index) => {
    const { name, version } = realSizedDocument((index * 7_919) % (rows - 2 * limit));
    return ask(`${list}&cursor=${encodeURIComponent(`${name}:${version}`)}`);
  });
}
