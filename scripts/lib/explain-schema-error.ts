import type { ErrorObject } from "ajv";
import type { Path, YamlSource } from "./yaml-source.js";

/** What a row has exactly one of: what becomes of it. */
const fates = ["check", "pending", "excluded", "judgedAs", "retired"];

/**
 * The schema errors of a requirement file, one line each: file and line, row, what is wrong.
 *
 * @param errors of a validator that collects all errors and is verbose
 */
export function explainSchemaErrors(
  source: YamlSource,
  errors: readonly ErrorObject[],
): readonly string[] {
  return errors.flatMap((error) => {
    // The branches of the choice among the fates say nothing that the choice itself does not say.
    if (error.schemaPath.includes("/oneOf/")) return [];
    const path = error.instancePath
      .split("/")
      .slice(1)
      .map((step) => step.replace(/~1/g, "/").replace(/~0/g, "~"))
      .map((step) => (/^[0-9]+$/.test(step) ? Number(step) : step));
    const extra: unknown = error.params["additionalProperty"];
    const place = source.at(typeof extra === "string" ? [...path, extra] : path);
    return `${place}: ${rowOf(source, path)}${describe(error, path)}`;
  });
}

/** The id of the row that a path leads into, as a prefix, or nothing where it leads into none. */
function rowOf(source: YamlSource, path: Path): string {
  const id = source.read([...path.slice(0, 2), "id"]);
  return typeof id === "string" ? `${id}: ` : "";
}

function describe(error: ErrorObject, path: Path): string {
  const { keyword, params, message, data, parentSchema } = error;
  const name = path
    .map((step) => (typeof step === "number" ? `[${step}]` : `.${step}`))
    .join("")
    .replace(/^\.requirements\[[0-9]+\]\./, "")
    .replace(/^\./, "");
  switch (keyword) {
    case "additionalProperties":
      return `unknown key "${params["additionalProperty"]}"; known are ${Object.keys(parentSchema?.["properties"]).join(", ")}`;
    case "required":
      return `the key "${params["missingProperty"]}" is missing`;
    case "enum":
      return `${name} is ${JSON.stringify(data)}; it is one of ${params["allowedValues"].join(", ")}`;
    case "oneOf": {
      const found = fates.filter((fate) => Object.hasOwn(Object(data), fate));
      return `has ${found.join(" and ") || "nothing that says what becomes of it"}; exactly one of ${fates.join(", ")} is needed`;
    }
    default:
      return `${name || "the file"} ${message}${typeof data === "string" ? `: ${JSON.stringify(data)}` : ""}`;
  }
}
