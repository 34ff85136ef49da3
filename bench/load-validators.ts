import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { transform } from "esbuild";
import { root } from "../scripts/lib/root.js";
import { runScript } from "../scripts/lib/run-script.js";

const sources = join(root, "packages/types/src/generated/server-json");
const rounds = 21;
/** Milliseconds that all validators may take to load together. */
const budget = 30;

/** Imports the modules that it is given, makes their validators, and prints how long it took. */
const probe = `
const started = performance.now();
for (const module of process.argv.slice(2)) {
  const { createValidator } = await import(module);
  createValidator?.({ uri: () => true });
}
process.stdout.write(String(performance.now() - started));
`;

/** How long a fresh process takes to load the compiled validators of all dates, against an empty module. */
await runScript(async () => {
  const folder = mkdtempSync(join(tmpdir(), "load-validators-"));
  try {
    const dates = readdirSync(sources).filter((file) => file !== "request.ts");
    const validators = await Promise.all(dates.map((file) => compile(folder, file)));
    const empty = write(folder, "empty.mjs", "export {};");
    const script = write(folder, "probe.mjs", probe);

    // In turn, so that what else the machine does meets both; it only ever adds, so the fastest counts.
    const times = Array.from({ length: rounds }, () => ({
      validators: load(script, validators),
      empty: load(script, [empty]),
    }));
    const together = Math.min(...times.map(({ validators }) => validators));
    const baseline = Math.min(...times.map(({ empty }) => empty));
    const ratio = (together / baseline).toFixed(1);

    console.log(
      `load-validators: ${dates.length} validators take ${ratio} times an empty module ` +
        `(${together.toFixed(1)} ms and ${baseline.toFixed(1)} ms, fastest of ${rounds} processes; budget ${budget} ms)`,
    );
    return together < budget ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true });
  }
});

/** A generated module as it is published: without types, not minified. */
async function compile(folder: string, file: string): Promise<string> {
  const source = readFileSync(join(sources, file), "utf8");
  const { code } = await transform(source, { loader: "ts", format: "esm", target: "es2022" });
  return write(folder, file.replace(/\.ts$/, ".mjs"), code);
}

function write(folder: string, name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

function load(script: string, modules: readonly string[]): number {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...modules], {
    encoding: "utf8",
    timeout: 30_000,
  });
  if (status !== 0) throw new Error(`a process that loads the validators failed: ${stderr}`);
  return Number(stdout);
}
