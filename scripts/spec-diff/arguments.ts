import { parseArgs } from "node:util";
import { UsageError } from "../lib/run-script.js";

/** What `spec:diff` is to do. */
export interface DiffArguments {
  /** Git ref or file that the working specification is compared with. */
  readonly base: string;
  readonly asJson: boolean;
  readonly wantsHelp: boolean;
}

export const help = `Usage: npm run spec:diff -- REF|FILE [--json]

Compares the specification below spec/ with that of a git ref, or with a bundled openapi.json, and says of
each change what it means for servers and for clients (breaking, additive or editorial) and what it touches.

  REF       commit, branch or tag: OpenAPI, document schemas, requirements and rules are compared
  FILE      a bundled OpenAPI document, such as a release's openapi.json: only OpenAPI is compared
  --json    the changes as one JSON object
  --help    this text

Exit codes: 0 compared, whatever was found; 1 unreadable input; 2 wrong usage.`;

/** Reads the command line. @throws {UsageError} */
export function readArguments(argv: readonly string[]): DiffArguments {
  const { values, positionals } = parse(argv);
  const [base = "", ...others] = positionals;
  if (!values.help && (base === "" || others.length > 0))
    throw new UsageError(
      `spec:diff takes one git ref or file, not ${positionals.length}. See npm run spec:diff -- --help`,
    );
  return { base, asJson: values.json, wantsHelp: values.help };
}

function parse(argv: readonly string[]): {
  values: { json: boolean; help: boolean };
  positionals: string[];
} {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        json: { type: "boolean", default: false },
        help: { type: "boolean", default: false },
      },
    });
  } catch (error) {
    const message = error instanceof Error ? error.message.split("\n", 1)[0] : String(error);
    throw new UsageError(`${message}. See npm run spec:diff -- --help`, { cause: error });
  }
}
