import { parseArgs } from "node:util";
import { UsageError } from "../lib/run-script.js";

/** What `spec:coverage` is to do. */
export interface CoverageArguments {
  readonly isStrict: boolean;
  readonly wantsHelp: boolean;
}

export const help = `Usage: npm run spec:coverage [-- --strict]

Prints how many operations, statuses, parameters, body members and rules of the specification a requirement,
a vector or a check touches, which nothing touches, and which requirements nothing checks, with the reason.

  --strict  exit 1 where an operation, a parameter or a status has no requirement
  --help    this text

Exit codes: 0 measured; 1 unreadable input, or what --strict asks for; 2 wrong usage.`;

/** Reads the command line. @throws {UsageError} */
export function readArguments(argv: readonly string[]): CoverageArguments {
  try {
    const { values } = parseArgs({
      args: [...argv],
      options: {
        strict: { type: "boolean", default: false },
        help: { type: "boolean", default: false },
      },
    });
    return { isStrict: values.strict, wantsHelp: values.help };
  } catch (error) {
    const message = error instanceof Error ? error.message.split("\n", 1)[0] : String(error);
    throw new UsageError(`${message}. See npm run spec:coverage -- --help`, { cause: error });
  }
}
