import { Command, CommanderError, InvalidArgumentError } from "commander";
import { addModeOptions, type ModeOptions } from "./mode-options.js";

/** What the command line asks for. */
export interface CliOptions extends ModeOptions {
  readonly port: number;
  readonly host: string;
  /** Files to load, in order. */
  readonly seed: readonly string[];
  readonly anonymousAuth: boolean;
  readonly allowDelete: boolean;
  /** Configuration file. */
  readonly config?: string | undefined;
  readonly jwtSeed?: string | undefined;
  readonly accessLog: boolean;
  /** Seconds that requests under way have when a signal comes. */
  readonly stopWithin: number;
}

const helpAfter = `
The first line on stdout is \`listening on http://HOST:PORT\`; what was loaded goes to stderr.
The API is below /v0.1 and /v0. Beside it: / to browse, /docs to try the API, /openapi.json and
/openapi.yaml (/openapi-3.0.json and /openapi-3.0.yaml for older tools), /schemas/NAME, /metrics for
Prometheus, /v0.1/health (503 where the store fails).
SIGTERM or SIGINT stops: no more connections, requests under way are answered; a second one ends at once.
Exit codes: 0 stopped by a signal, 1 stopped before every request was answered, 2 wrong usage,
unusable configuration, unreadable seed or port in use.`;

/** The options, or the exit code where there is nothing to run (help 0, wrong usage 2). */
export function parseArguments(argv: readonly string[]): CliOptions | number {
  const command = new Command("mcp-reference-registry")
    .description("Serves an MCP registry from memory, like the official one.")
    .option("--port <number>", "port to listen on; 0 picks a free one", readPort, 8080)
    .option("--host <host>", "address to listen on", "127.0.0.1")
    .option(
      "--seed <file>",
      "version rows to load: a JSON array, JSON Lines or a stored list response, plain or gzip; may be given several times",
      (file: string, files: readonly string[]) => [...files, file],
      [],
    )
    .option(
      "--anonymous-auth",
      "issue tokens for io.modelcontextprotocol.anonymous/* to everyone",
      false,
    )
    .option(
      "--allow-delete",
      "let versions be deleted with DELETE, which the official registry answers with 404",
      false,
    )
    .option(
      "--config <file>",
      "who may sign in, who may read, whether packages are verified: a JSON file (config.schema.json)",
    )
    .option(
      "--jwt-seed <hex>",
      "Ed25519 seed that signs tokens, 64 hex digits (default: random)",
      readSeedHex,
    )
    .option("--access-log", "write one line of JSON to stderr for each request", false)
    .option(
      "--stop-within <seconds>",
      "how long requests under way may take once a signal has come",
      readSeconds,
      10,
    )
    .addHelpText("after", helpAfter)
    .allowExcessArguments(false)
    .exitOverride();
  try {
    addModeOptions(command).parse(argv, { from: "user" });
  } catch (error) {
    if (error instanceof CommanderError) {
      return error.exitCode === 0 ? 0 : 2;
    }
    throw error;
  }
  return command.opts<CliOptions>();
}

function readPort(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (!(port <= 65_535)) {
    throw new InvalidArgumentError("A port is a number from 0 to 65535.");
  }
  return port;
}

function readSeedHex(text: string): string {
  if (!/^[0-9a-f]{64}$/i.test(text)) {
    throw new InvalidArgumentError("A seed is 32 bytes, written as 64 hex digits.");
  }
  return text;
}

function readSeconds(text: string): number {
  const seconds = /^\d{1,4}$/.test(text) ? Number(text) : Number.NaN;
  if (!(seconds <= 3600)) {
    throw new InvalidArgumentError("A time is a whole number of seconds from 0 to 3600.");
  }
  return seconds;
}
