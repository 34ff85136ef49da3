import { runScript } from "../scripts/lib/run-script.js";
import { cpuPerRequest } from "./lib/cpu-per-request.js";
import { ask, firstPage, firstPageUnless, pageSize, randomPages } from "./lib/list-requests.js";
import { startMeasured } from "./lib/measured-process.js";
import { printFigures } from "./lib/print-figures.js";

const rows = 10_000;
const rounds = 15;

/** What a page of the list costs the registry in CPU, against node:http that sends a constant of the same bytes. */
await runScript(async () => {
  const registry = await startMeasured("serve-registry.ts", [`${rows}`]);
  const page = await fetch(
    `http://127.0.0.1:${registry.ready["port"]}/v0.1/servers?limit=${pageSize}`,
  );
  const { byteLength } = await page.arrayBuffer();
  const tag = page.headers.get("etag") ?? "";
  const constant = await startMeasured("serve-constant.ts", [`${byteLength}`]);
  try {
    const { floor, ...costs } = await cpuPerRequest(
      {
        floor: { process: constant, requests: [ask("/")], status: 200 },
        page: { process: registry, requests: [firstPage], status: 200 },
        cursors: { process: registry, requests: randomPages(rows), status: 200 },
        unchanged: { process: registry, requests: [firstPageUnless(tag)], status: 304 },
      },
      rounds,
    );
    const figure = (what: string, cost: number, atLeast: number) => ({
      what,
      measured: floor / cost,
      atLeast,
      from: `${cost.toFixed(1)} µs of CPU; the floor is ${floor.toFixed(1)} µs for ${byteLength} bytes`,
    });
    return printFigures("list-page", [
      figure(`one page of ${pageSize} entries`, costs.page, 0.6),
      figure("pages behind random cursors", costs.cursors, 0.5),
      figure("304 to a page that is unchanged", costs.unchanged, 0.9),
    ]);
  } finally {
    await registry.stop();
    await constant.stop();
  }
});
