import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runScript } from "../scripts/lib/run-script.js";
import { anonymousDocument } from "./lib/anonymous-document.js";
import { cpuPerRequest } from "./lib/cpu-per-request.js";
import { type MeasuredProcess, startMeasured } from "./lib/measured-process.js";
import { type Figure, printFigures } from "./lib/print-figures.js";
import { realSizedDocument } from "./lib/real-sized-documents.js";

const seedRows = 100_000;
const storedRows = 1_000_000;
const loads = 3;
const publishRounds = 4;
const publishesPerRound = 2_000;
const validateRounds = 8;

/**
 * What it takes to load rows, and how many documents a second are published and validated. Rates are
 * those of a processor that does nothing else: what the CPU time of all threads together allows.
 */
await runScript(async () =>
  printFigures("load-rows", [...(await loading()), ...(await writing())]),
);

async function loading(): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), "load-rows-"));
  try {
    const file = join(folder, "seed.jsonl");
    writeSeed(file);
    const runs: Readonly<Record<string, number>>[] = [];
    for (let run = 0; run < loads; run += 1) {
      const process = await startMeasured("time-load.ts", [file]);
      await process.stop();
      runs.push(Object(process.ready));
    }
    if (runs.some(({ loaded }) => loaded !== seedRows)) throw new Error("rows were not loaded");
    const least = (key: string): number => Math.min(...runs.map((run) => run[key] ?? NaN));
    return [
      {
        what: `load a seed file of ${seedRows} rows`,
        measured: least("cpuSeconds"),
        atMost: 5,
        unit: " s",
        from: `of CPU, all threads together; ${least("seconds").toFixed(1)} s on the clock`,
      },
      {
        what: `memory of the process that loads them`,
        measured: Math.max(...runs.map(({ megabytes = NaN }) => megabytes)),
        atMost: 500,
        unit: " MB",
        digits: 0,
        from: "at its peak, with Node.js itself",
      },
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function writing(): Promise<readonly Figure[]> {
  const registry = await startMeasured("serve-registry.ts", [`${storedRows}`, "anonymous"]);
  try {
    const publish = await publishCost(registry);
    const requests = Array.from({ length: 100 }, (_, index) =>
      post("/v0.1/validate", realSizedDocument(index * 7)),
    );
    const validate = { process: registry, requests, status: 200 };
    const costs = await cpuPerRequest({ validate }, validateRounds);
    return [
      rate(
        `publish a version among ${storedRows} rows, with all rules and a token`,
        publish,
        2_000,
      ),
      rate("/validate", costs.validate, 5_000),
    ];
  } finally {
    await registry.stop();
  }
}

/** Microseconds of CPU for a version that becomes the latest of a server anywhere in the list. */
async function publishCost(registry: MeasuredProcess): Promise<number> {
  const url = `http://127.0.0.1:${registry.ready["port"]}/v0.1/auth/none`;
  const { registry_token: token } = await (await fetch(url, { method: "POST" })).json();
  let least = Infinity;
  for (let round = 0; round < publishRounds; round += 1) {
    const requests = Array.from({ length: publishesPerRound }, (_, index) => {
      const document = anonymousDocument((index * 7_919_317) % storedRows);
      const version = `2.${round}.${index}`;
      return post("/v0.1/publish", { ...document, version }, `Authorization: Bearer ${token}\r\n`);
    });
    const asked = { publish: { process: registry, requests, status: 200 } };
    least = Math.min(least, (await cpuPerRequest(asked, 1, requests.length)).publish);
  }
  return least;
}

function rate(what: string, cost: number, atLeast: number): Figure {
  const from = `${cost.toFixed(0)} µs of CPU each, all threads together`;
  return { what, measured: 1e6 / cost, atLeast, unit: "/s", digits: 0, from };
}

function post(target: string, document: unknown, headers = ""): Buffer {
  const body = JSON.stringify(document);
  return Buffer.from(
    `POST ${target} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n${headers}\r\n${body}`,
  );
}

/** Rows in an order that is not that of the list. */
function writeSeed(file: string): void {
  const published = "2025-09-10T13:57:43.256739Z";
  const official = {
    status: "active",
    publishedAt: published,
    updatedAt: published,
    isLatest: true,
  };
  const descriptor = openSync(file, "w");
  for (let index = 0; index < seedRows; index += 1) {
    const server = realSizedDocument((index * 7_919) % seedRows);
    const _meta = { "io.modelcontextprotocol.registry/official": official };
    writeSync(descriptor, `${JSON.stringify({ server, _meta })}\n`);
  }
  closeSync(descriptor);
}
