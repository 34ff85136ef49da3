import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "../scripts/lib/root.js";
import { InputError, runScript } from "../scripts/lib/run-script.js";

const bin = join(root, "packages/server-json/dist/cli.js");
const files = 1_000;
/** Milliseconds that each command may take, start-up included. */
const budgets = { validate: 1_500, help: 150 } as const;

/** How long the built command takes on 1,000 files and to say what it can do, against an empty process. */
await runScript(async () => {
  if (!existsSync(bin)) throw new InputError(`${bin} is not there; run \`npm run build\` first`);
  const folder = mkdtempSync(join(tmpdir(), "server-json-cli-"));
  try {
    const catalogue: { server: unknown }[] = JSON.parse(
      readFileSync(join(root, "spec/fixtures/catalogue.json"), "utf8"),
    );
    for (let index = 0; index < files; index += 1) {
      const { server } = catalogue[index % catalogue.length] ?? {};
      writeFileSync(join(folder, `${index}.json`), JSON.stringify(server, null, 2));
    }
    // In turn, so that what else the machine does meets all; it only ever adds, so the fastest counts.
    const times = Array.from({ length: 7 }, () => ({
      empty: run(["--eval", "0"], folder),
      help: run([bin, "--help"], folder),
      validate: run([bin, "validate", "*.json"], folder),
    }));
    const fastest = (key: "empty" | "help" | "validate"): number =>
      Math.min(...times.map((each) => each[key]));
    for (const command of ["validate", "help"] as const) {
      const ratio = (fastest(command) / fastest("empty")).toFixed(1);
      const what = command === "validate" ? `validate ${files} files` : "--help";
      console.log(
        `server-json-cli: ${what} takes ${ratio} times an empty process (${Math.round(fastest(command))} ms; budget ${budgets[command]} ms)`,
      );
    }
    const isWithin = (["validate", "help"] as const).every(
      (command) => fastest(command) < budgets[command],
    );
    return isWithin ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true });
  }
});

function run(words: readonly string[], cwd: string): number {
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, words, {
    cwd,
    encoding: "utf8",
    timeout: 60_000,
  });
  if (status !== 0) throw new Error(`${words.join(" ")} failed: ${stderr}`);
  return performance.now() - started;
}
