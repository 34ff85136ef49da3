import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { root } from "../lib/root.js";

/** A command line that cannot be followed; the message is one line. */
export class UsageError extends Error {}

/** What the demo is to do; paths are absolute. */
export interface DemoArguments {
  readonly seed: string;
  readonly out: string;
  readonly wantsHelp: boolean;
}

export const help = `Usage: npm run demo [-- --seed FILE] [--out FOLDER]

Loads a catalogue, serves it with the reference registry on a free loopback port, walks it with the
client, judges it over HTTP with the conformance suite, and writes report.json and report.html.

  --seed FILE    catalogue to serve: a JSON array, JSON Lines, a stored list response, or gzip of one;
                 bare documents, { server, _meta } entries, or rows with a \`document\` member
                 (default: spec/fixtures/catalogue.json)
  --out FOLDER   where the reports go (default: reports/demo)
  --help         this text

Exit codes: 0 the registry conforms, 1 a MUST failed, 2 wrong usage, an unreadable seed or a report
that cannot be written, 3 the suite itself failed.`;

/** Reads the command line. @throws {UsageError} */
export function readArguments(argv: readonly string[]): DemoArguments {
  try {
    const { values } = parseArgs({
      args: [...argv],
      options: {
        seed: { type: "string", default: join(root, "spec/fixtures/catalogue.json") },
        out: { type: "string", default: join(root, "reports/demo") },
        help: { type: "boolean", default: false },
      },
    });
    return { seed: resolve(values.seed), out: resolve(values.out), wantsHelp: values.help };
  } catch (error) {
    const message = error instanceof Error ? error.message.split("\n", 1)[0] : String(error);
    throw new UsageError(`${message}. See npm run demo -- --help`, { cause: error });
  }
}
