import { runScript } from "../scripts/lib/run-script.js";
import { cpuPerRequest } from "./lib/cpu-per-request.js";
import { firstPage, pageBehind, pageSize, randomPages } from "./lib/list-requests.js";
import { type MeasuredProcess, startMeasured } from "./lib/measured-process.js";
import { type Figure, printFigures } from "./lib/print-figures.js";

const few = 1_000;
const many = [100_000, 1_000_000] as const;
const rounds = 12;
/** How much more CPU a page may cost among many rows than among few. */
const growth = { first: 1.3, last: 1.3, random: 1.5 } as const;
/** Most milliseconds that a page may take which has to be searched for, among 100,000 rows. */
const searchBudget = 3;

/** What pages cost among 1,000, 100,000 and 1,000,000 version rows, and how long a search takes without a network. */
await runScript(async () => printFigures("scale", [...(await pages()), ...(await searches())]));

async function pages(): Promise<readonly Figure[]> {
  const registries = new Map<number, MeasuredProcess>();
  try {
    for (const rows of [few, ...many])
      registries.set(rows, await startMeasured("serve-registry.ts", [`${rows}`]));
    const asked = [...registries].flatMap(([rows, process]) => [
      [`first ${rows}`, { process, requests: [firstPage], status: 200 }] as const,
      [
        `last ${rows}`,
        { process, requests: [pageBehind(rows - pageSize - 1)], status: 200 },
      ] as const,
      [`random ${rows}`, { process, requests: randomPages(rows), status: 200 }] as const,
    ]);
    const costs = await cpuPerRequest(Object.fromEntries(asked), rounds);
    return many.flatMap((rows) =>
      Object.entries(growth).map(([kind, atMost]) => {
        const [cost = NaN, base = NaN] = [costs[`${kind} ${rows}`], costs[`${kind} ${few}`]];
        return {
          what: `${kind} page${kind === "random" ? "s" : ""} of ${rows} rows`,
          measured: cost / base,
          atMost,
          unit: " times",
          from: `${cost.toFixed(1)} µs of CPU, and ${base.toFixed(1)} µs of ${few} rows`,
        };
      }),
    );
  } finally {
    for (const registry of registries.values()) await registry.stop();
  }
}

async function searches(): Promise<readonly Figure[]> {
  const searching = await startMeasured("time-searches.ts", ["100000"]);
  await searching.stop();
  return Object.entries(Object(searching.ready["milliseconds"])).map(([what, measured]) => ({
    what: `${what}, of 100000 rows`,
    measured: Number(measured),
    atMost: searchBudget,
    unit: " ms",
  }));
}
