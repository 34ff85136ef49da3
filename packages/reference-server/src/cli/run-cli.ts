import { discoverIssuer, IssuerError } from "../auth/discover-issuer.js";
import { officialTimeLimits } from "../auth/outgoing.js";
import { ConfigError } from "../config/config-error.js";
import { createRegistry } from "../create-registry.js";
import { within } from "../http/within.js";
import { withDate } from "../modes/with-date.js";
import { listen } from "../node/listen.js";
import { ListenError } from "../node/listen-error.js";
import { loadConfigFile } from "../node/load-config-file.js";
import { loadSeedFile } from "../node/load-seed-file.js";
import { nodeNetwork } from "../node/node-network.js";
import { createPackageFetch } from "../node/package-fetch.js";
import { pageAssets } from "../node/page-assets.js";
import type { RefusedRequest } from "../node/refused-request.js";
import type { LogRecord, RegistryOptions } from "../registry-options.js";
import { SeedError } from "../seed/seed-error.js";
import { accessLine, describeError } from "./access-log.js";
import { describeSeed } from "./describe-seed.js";
import { type CliOptions, parseArguments } from "./parse-arguments.js";
import { stopSignal } from "./stop-signal.js";

const expected = [ConfigError, IssuerError, ListenError, SeedError];

/** Runs the command until a signal stops it; returns the exit code. */
export async function runCli(argv: readonly string[]): Promise<number> {
  const options = parseArguments(argv);
  if (typeof options === "number") {
    return options;
  }
  try {
    return await serve(options);
  } catch (error) {
    if (error instanceof Error && expected.some((each) => error instanceof each)) {
      process.stderr.write(`error: ${error.message}\n`);
      return 2;
    }
    throw error;
  }
}

async function serve(options: CliOptions): Promise<number> {
  const { seed, port, host, config, allowDelete, accessLog, stopWithin, clock, ...rest } = options;
  const registry = createRegistry({
    ...nodeNetwork(),
    ...(config === undefined ? {} : await readSettings(config)),
    ...rest,
    now: clock,
    deletion: allowDelete,
    log: accessLog ? writeAccess : reportFailure,
    pages: pageAssets(),
  });
  for (const file of seed) {
    process.stderr.write(`${describeSeed(file, await loadSeedFile(registry, file))}\n`);
  }
  const graceMs = stopWithin * 1000;
  let code = 0;
  const onCutOff = (): void => {
    process.stderr.write(`stopped with requests unanswered after ${stopWithin} s\n`);
    code = 1;
  };
  const dated = clock === undefined ? registry : withDate(registry, clock);
  const onRefused = accessLog
    ? (refused: RefusedRequest) => writeAccess({ ...refused, ms: 0 })
    : undefined;
  const listening = await listen(dated, { port, host, graceMs, onCutOff, onRefused });
  const stopped = stopSignal();
  process.stdout.write(`listening on ${listening.url}\n`);
  await stopped;
  await listening.close();
  await within(graceMs, registry.close());
  return code;
}

/** What a configuration file says; the issuer that it trusts has to answer. */
async function readSettings(file: string): Promise<RegistryOptions> {
  const settings = await loadConfigFile(file);
  if (settings.oidc !== undefined) {
    await discoverIssuer(fetch, settings.oidc.issuer, officialTimeLimits.call);
  }
  const { ownership } = settings;
  return ownership === undefined
    ? settings
    : { ...settings, fetchPackages: createPackageFetch(ownership) };
}

function writeAccess(record: LogRecord): void {
  process.stderr.write(`${accessLine(record, new Date())}\n`);
}

function reportFailure({ method, path, operation, error }: LogRecord): void {
  if (error !== undefined) {
    const place = `${method} ${path} (${operation ?? "no operation"})`;
    process.stderr.write(`${place} failed: ${describeError(error)}\n`);
  }
}
