import { readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv";
import { readPointer } from "../sources/json-pointer.js";
import { faultAt, readSource } from "../sources/source-file.js";
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
 * @throws {InputError} naming file and line where a row is malformed, holds an unknown key or repeats a code.
 */
export function readRules(): Rules {
  const schema = JSON.parse(readFileSync(join(root, "spec/rules.schema.json"), "utf8"));
  const isValid = new Ajv.default({ allErrors: true, strict: false }).compile<Rules>(schema);
  const source = readSource(rulesFile);
  const content = source.value;
  if (!isValid(content))
    throw new InputError(
      (isValid.errors ?? [])
        .map(({ instancePath, message, params }) => {
          const extra: unknown = params["additionalProperty"];
          return faultAt(
            source,
            [...readPointer(instancePath), ...(typeof extra === "string" ? [extra] : [])],
            `${instancePath || "the file"} ${message} ${JSON.stringify(params)}`,
            "correct the rule",
          );
        })
        .join("\n"),
    );
  const seen = new Set<string>();
  for (const [index, { code }] of content.rules.entries()) {
    if (seen.has(code))
      throw new InputError(
        faultAt(source, ["rules", index, "code"], `${code} is there twice`, "choose another code"),
      );
    seen.add(code);
  }
  return content;
}
