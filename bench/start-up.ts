import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { readPackages } from "../scripts/lib/packages.js";
import { root } from "../scripts/lib/root.js";
import { run, tool } from "../scripts/lib/run.js";
import { runScript } from "../scripts/lib/run-script.js";

const parts = ["types", "server-json", "reference-server"].map((name) => `packages/${name}`);
const rounds = 15;
/** Milliseconds after which the registry listens, with nothing in its catalogue. */
const budget = 300;

/** How long the registry's bin takes to listen, laid out as it is published, against a Node that does nothing. */
await runScript(async () => {
  // Below the repository, so that the bin finds the dependencies that are not the kit's.
  mkdirSync(join(root, ".cache"), { recursive: true });
  const folder = mkdtempSync(join(root, ".cache/start-up-"));
  try {
    const bin = layOut(folder);

    // In turn, so that what else the machine does meets both; it only ever adds, so the fastest counts.
    const times: { listening: number; nothing: number }[] = [];
    for (let round = 0; round < rounds; round += 1) {
      times.push({ listening: await untilListening(bin), nothing: untilEnded() });
    }
    const listening = Math.min(...times.map((time) => time.listening));
    const nothing = Math.min(...times.map((time) => time.nothing));

    console.log(
      `start-up: the registry listens after ${(listening / nothing).toFixed(1)} times as long as node -e 0 takes ` +
        `(${listening.toFixed(0)} ms and ${nothing.toFixed(0)} ms, fastest of ${rounds} processes; budget ${budget} ms)`,
    );
    return listening < budget ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true });
  }
});

/** Builds the packages into a `node_modules` of their own, and gives the path of the bin. */
function layOut(folder: string): string {
  for (const { name, folder: part } of readPackages().filter((each) =>
    parts.includes(each.folder),
  )) {
    const target = join(folder, "node_modules", name);
    mkdirSync(target, { recursive: true });
    cpSync(join(root, part, "package.json"), join(target, "package.json"));
    run(tool("tsup"), ["--no-dts", "--silent", "--out-dir", join(target, "dist")], {
      cwd: join(root, part),
    });
  }
  return join(folder, "node_modules/@mcp-registry-kit/reference-server/dist/cli.js");
}

async function untilListening(bin: string): Promise<number> {
  const started = performance.now();
  const child = spawn(process.execPath, [bin, "--port", "0"], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  try {
    const signal = AbortSignal.timeout(30_000);
    const [line] = await once(child.stdout, "data", { signal });
    const took = performance.now() - started;
    if (!String(line).startsWith("listening on ")) {
      throw new Error(`the registry says "${line}" in the place of where it listens`);
    }
    return took;
  } finally {
    child.kill();
    await once(child, "close");
  }
}

function untilEnded(): number {
  const started = performance.now();
  const { status } = spawnSync(process.execPath, ["-e", "0"], { timeout: 30_000 });
  if (status !== 0) throw new Error("node -e 0 failed");
  return performance.now() - started;
}
