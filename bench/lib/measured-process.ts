import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { rmSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { root } from "../../scripts/lib/root.js";

const readyMilliseconds = 300_000;

/** A process of its own, whose work is measured from outside. */
export interface MeasuredProcess {
  /** What the process said first. */
  readonly ready: Readonly<Record<string, unknown>>;
  /** Microseconds of CPU that the process has used until now. */
  cpu(): Promise<number>;
  stop(): Promise<void>;
}

/**
 * Starts a script below `bench/lib` in a process of its own, bundled from source as it is published:
 * what runs under tsx pays for names that tsx gives to functions.
 *
 * @throws {Error} where the process ends before it is ready, or takes over five minutes.
 */
export async function startMeasured(
  script: string,
  words: readonly string[] = [],
): Promise<MeasuredProcess> {
  const folder = await mkdtemp(join(tmpdir(), "measured-"));
  const outfile = join(folder, "script.mjs");
  await build({
    entryPoints: [join(root, "bench/lib", script)],
    outfile,
    conditions: ["@mcp-registry-kit/source"],
    bundle: true,
    format: "esm",
    platform: "node",
    target: "es2022",
    // What is CommonJS among the dependencies asks for it.
    banner: {
      js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);',
    },
  });
  const child = fork(outfile, words, { execArgv: [], stdio: "inherit" });
  const ready = await firstMessage(child, script).catch((error: unknown) => {
    child.kill();
    rmSync(folder, { recursive: true });
    throw error;
  });
  return {
    ready,
    async cpu() {
      child.send("cpu");
      const [{ user, system }] = await once(child, "message", signal(10_000));
      return user + system;
    },
    async stop() {
      child.disconnect();
      await once(child, "exit", signal(10_000));
      rmSync(folder, { recursive: true });
    },
  };
}

async function firstMessage(
  child: ChildProcess,
  script: string,
): Promise<Readonly<Record<string, unknown>>> {
  const ended = once(child, "exit", signal(readyMilliseconds)).then(([code]) => {
    throw new Error(`${script} ended before it was ready (exit code ${code})`);
  });
  const [ready] = await Promise.race([once(child, "message", signal(readyMilliseconds)), ended]);
  ended.catch(() => {}); // It may end later, when nobody waits for it any more.
  return ready;
}

function signal(milliseconds: number): { readonly signal: AbortSignal } {
  return { signal: AbortSignal.timeout(milliseconds) };
}
