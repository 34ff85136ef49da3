import { createRegistry } from "../create-registry.js";
import { withDate } from "../modes/with-date.js";
import { listen } from "../node/listen.js";
import { ListenError } from "../node/listen-error.js";
import { loadSeedFile } from "../node/load-seed-file.js";
import type { LogRecord } from "../registry-options.js";
import { SeedError } from "../seed/seed-error.js";
import { describeSeed } from "./describe-seed.js";
import { type CliOptions, parseArguments } from "./parse-arguments.js";

/** Runs the command until a signal stops it; returns the exit code. */
export async function runCli(argv: readonly string[]): Promise<number> {
  const options = parseArguments(argv);
  if (typeof options === "number") {
    return options;
  }
  try {
    await serve(options);
    return 0;
  } catch (error) {
    if (error instanceof SeedError || error instanceof ListenError) {
      process.stderr.write(`error: ${error.message}\n`);
      return 2;
    }
    throw error;
  }
}

async function serve({ seed, port, host, clock, ...options }: CliOptions): Promise<void> {
  const registry = createRegistry({ ...options, now: clock, log: reportFailure });
  for (const file of seed) {
    process.stderr.write(`${describeSeed(file, await loadSeedFile(registry, file))}\n`);
  }
  const dated = clock === undefined ? registry : withDate(registry, clock);
  const listening = await listen(dated, { port, host });
  const stopped = signal();
  process.stdout.write(`listening on ${listening.url}\n`);
  await stopped;
  await listening.close();
  await registry.close();
}

function signal(): Promise<void> {
  return new Promise((resolve) => {
    process.once("SIGINT", () => resolve());
    process.once("SIGTERM", () => resolve());
  });
}

function reportFailure({ method, path, operation, error }: LogRecord): void {
  if (error !== undefined) {
    const cause = error instanceof Error ? (error.stack ?? error.message) : String(error);
    process.stderr.write(`${method} ${path} (${operation ?? "no operation"}) failed: ${cause}\n`);
  }
}
