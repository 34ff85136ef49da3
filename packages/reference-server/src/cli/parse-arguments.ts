import { Command, CommanderError, InvalidArgumentError } from "commander";

/** What the command line asks for. */
export interface CliOptions {
  readonly port: number;
  readonly host: string;
  /** Files to load, in order. */
  readonly seed: readonly string[];
  readonly anonymousAuth: boolean;
  /** Configuration file. */
  readonly config?: string | undefined;
  readonly jwtSeed?: string | undefined;
}

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
      "--config <file>",
      "who may sign in, and who may read: a JSON file (config.schema.json)",
    )
    .option(
      "--jwt-seed <hex>",
      "Ed25519 seed that signs tokens, 64 hex digits (default: random)",
      readSeedHex,
    )
    .addHelpText(
      "after",
      "\nThe first line on stdout is `listening on http://HOST:PORT`; what was loaded goes to stderr.\nExit codes: 0 stopped by a signal, 2 wrong usage, unusable configuration, unreadable seed or port in use.",
    )
    .allowExcessArguments(false)
    .exitOverride();
  try {
    command.parse(argv, { from: "user" });
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
