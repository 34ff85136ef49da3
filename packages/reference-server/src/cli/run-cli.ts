import { discoverIssuer, IssuerError } from "../auth/discover-issuer.js";
import { officialTimeLimits } from "../auth/outgoing.js";
import { ConfigError } from "../config/config-error.js";
import { createRegistry } from "../create-registry.js";
import { listen } from "../node/listen.js";
import { ListenError } from "../node/listen-error.js";
import { loadConfigFile } from "../node/load-config-file.js";
import { loadSeedFile } from "../node/load-seed-file.js";
import { nodeNetwork } from "../node/node-network.js";
import type { LogRecord, RegistryOptions } from "../registry-options.js";
import { SeedError } from "../seed/seed-error.js";
import { describeSeed } from "./describe-seed.js";
import { type CliOptions, parseArguments } from "./parse-arguments.js";

const expected = [ConfigError, IssuerError, ListenError, SeedError];

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
    if (error instanceof Error && expected.some((each) => error instanceof each)) {
      process.stderr.write(`error: ${error.message}\n`);
      return 2;
    }
    throw error;
  }
}

async function serve({ seed, port, host, config, ...options }: CliOptions): Promise<void> {
  const settings = config === undefined ? {} : await readSettings(config);
  const registry = createRegistry({
    ...nodeNetwork(),
    ...settings,
    ...options,
    log: reportFailure,
  });
  for (const file of seed) {
    process.stderr.write(`${describeSeed(file, await loadSeedFile(registry, file))}\n`);
  }
  const listening = await listen(registry, { port, host });
  const stopped = signal();
  process.stdout.write(`listening on ${listening.url}\n`);
  await stopped;
  await listening.close();
  await registry.close();
}

/** What a configuration file says; the issuer that it trusts has to answer. */
async function readSettings(file: string): Promise<RegistryOptions> {
  const settings = await loadConfigFile(file);
  if (settings.oidc !== undefined) {
    await discoverIssuer(fetch, settings.oidc.issuer, officialTimeLimits.call);
  }
  return settings;
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
