import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import { type Report, renderJson } from "../../src/index.js";

type Schema = { [name: string]: unknown };

const schema: Schema = JSON.parse(
  readFileSync(new URL("../../report.schema.json", import.meta.url), "utf8"),
);
const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
addFormats.default(ajv);
/** The published schema lets members be that it does not know; here none may. */
const isExact = ajv.compile(closed(schema) as Schema);

/** The report, once its JSON text is found to be what the published schema says, and nothing besides. */
export function validReport(report: Report): Report {
  const json: unknown = JSON.parse(renderJson(report));
  // What fits the closed form fits the published one, which leaves more open.
  if (!isExact(json))
    throw new Error(`not in the form of the schema: ${ajv.errorsText(isExact.errors)}`);
  return report;
}

function closed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(closed);
  if (typeof value !== "object" || value === null) return value;
  const members = Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, closed(member)]),
  );
  return "properties" in members && "required" in members
    ? { ...members, additionalProperties: false }
    : members;
}
