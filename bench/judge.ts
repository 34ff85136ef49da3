import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Report } from "@mcp-registry-kit/conformance";
import { root } from "../scripts/lib/root.js";
import { InputError, runScript } from "../scripts/lib/run-script.js";

const bin = join(root, "packages/conformance/dist/cli.js");
const registryBin = join(root, "packages/reference-server/dist/cli.js");
const corpus = process.env["SERVER_JSON_CORPUS"];
const seed = corpus
  ? join(corpus, "server-json.jsonl.gz")
  : join(root, "spec/fixtures/catalogue.json");
/** Milliseconds that each command may take, start-up included. */
const budgets = { help: 150, run: 5_000 } as const;
const mostRequests = 300;
const mostHtmlBytes = 1.5 * 1024 * 1024;

/** How long the built judge takes to say what it can do, and for a whole run, against an empty process. */
await runScript(async () => {
  for (const file of [bin, registryBin])
    if (!existsSync(file))
      throw new InputError(`${file} is not there; run \`npm run build\` first`);
  const folder = mkdtempSync(join(tmpdir(), "judge-"));
  const registry = spawn(process.execPath, [registryBin, "--port", "0", "--seed", seed], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  try {
    const url = await listeningUrl(registry.stdout);
    const files = { json: join(folder, "report.json"), html: join(folder, "report.html") };
    const words = ["run", url, "--report", `json=${files.json}`, "--report", `html=${files.html}`];
    // In turn, so that what else the machine does meets all; it only ever adds, so the fastest counts.
    const times = Array.from({ length: 5 }, () => ({
      empty: take(["--eval", "0"]),
      help: take([bin, "--help"]),
      run: take([bin, ...words]),
    }));
    const fastest = (key: keyof (typeof times)[number]): number =>
      Math.min(...times.map((each) => each[key]));
    const report: Report = JSON.parse(readFileSync(files.json, "utf8"));
    const htmlBytes = statSync(files.html).size;
    const { rows } = report.target.detected;
    for (const [key, what] of [
      ["help", "--help"],
      ["run", `a run on ${rows} rows with ${report.requests} requests`],
    ] as const)
      console.log(
        `judge: ${what} takes ${(fastest(key) / fastest("empty")).toFixed(1)} times an empty process (${Math.round(fastest(key))} ms; budget ${budgets[key]} ms)`,
      );
    const notTested = report.checks.filter(({ outcome }) => outcome === "not-tested").length;
    console.log(
      `judge: ${report.verdict}, ${notTested} checks not tested; the HTML report has ${Math.round(htmlBytes / 1024)} KiB of ${mostHtmlBytes / 1024}`,
    );
    const isWithin =
      fastest("help") < budgets.help &&
      fastest("run") < budgets.run &&
      report.requests <= mostRequests &&
      htmlBytes < mostHtmlBytes;
    return isWithin && report.verdict === "pass" ? 0 : 1;
  } finally {
    registry.kill();
    rmSync(folder, { recursive: true });
  }
});

async function listeningUrl(stdout: NodeJS.ReadableStream): Promise<string> {
  const lines = createInterface(stdout);
  for (;;) {
    const [line] = await once(lines, "line", { signal: AbortSignal.timeout(60_000) });
    const [, url] = /^listening on (.+)$/.exec(String(line)) ?? [];
    if (url !== undefined) return url;
  }
}

function take(words: readonly string[]): number {
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, words, {
    encoding: "utf8",
    timeout: 60_000,
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(`${words.join(" ")} failed: ${stderr}`);
  return performance.now() - started;
}
