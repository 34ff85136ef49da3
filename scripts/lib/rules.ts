import { readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv";
import { parse } from "yaml";
import { root } from "./root.js";
import { InputError } from "./run-script.js";

/** Where the rules are, seen from the repository's root. */
export const rulesFile = "spec/rules.yaml";

/** A rule as it stands in the file, as far as scripts look into it. */
export interface RuleRow {
  readonly code: string;
  /** How to mend a document that breaks it. */
  readonly fix: string;
  readonly stage: string;
  readonly type: string;
  readonly severity: string;
  readonly path: string;
  readonly order?: number;
  readonly elsewhere?: readonly { readonly path: string; readonly order: number }[];
  readonly reachableBy: "request" | "document" | "nothing";
  readonly requirement?: string;
  readonly message: string;
  readonly otherMessages?: readonly string[];
  readonly examples: { readonly good: readonly unknown[]; readonly bad: readonly unknown[] };
}

/** The whole file: the document that examples are patches of, and the rules. */
export interface Rules {
  readonly base: Readonly<Record<string, unknown>>;
  readonly rules: readonly RuleRow[];
}

/**
 * The rules in the order of their file.
 *
 * @throws {InputError} naming the place where a row is malformed, holds an unknown key or repeats a code.
 */
export function readRules(): Rules {
  const schema = JSON.parse(readFileSync(join(root, "spec/rules.schema.json"), "utf8"));
  const isValid = new Ajv.default({ allErrors: true, strict: false }).compile<Rules>(schema);
  const content: unknown = parse(readFileSync(join(root, rulesFile), "utf8"));
  if (!isValid(content))
    throw new InputError(
      (isValid.errors ?? [])
        .map(
          ({ instancePath, message, params }) =>
            `${rulesFile}${instancePath}: ${message} ${JSON.stringify(params)}`,
        )
        .join("\n"),
    );
  const seen = new Set<string>();
  for (const { code } of content.rules) {
    if (seen.has(code)) throw new InputError(`${rulesFile}: ${code} is there twice`);
    seen.add(code);
  }
  return content;
}
