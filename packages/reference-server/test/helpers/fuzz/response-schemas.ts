import { type OperationDescription, openapi } from "@mcp-registry-kit/types/openapi";
import Ajv2020, { type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { isJson, operationObject, resolved } from "./openapi-parts.js";

const ajv = addFormats.default(new Ajv2020.default({ strict: false, logger: false }));
ajv.addFormat("int64", true);
ajv.addSchema({ ...resolved(envelopes(openapi)), $id: "openapi" });
const compiled = new Map<string, ValidateFunction>();

/** How an answer of an operation breaks the OpenAPI document; undefined where it does not. */
export function schemaFault(
  operation: OperationDescription,
  status: number,
  contentType: string,
  text: string,
): string | undefined {
  const responses = resolved(operationObject(operation)["responses"]);
  if (!isJson(responses[status.toString()])) {
    return `status ${status} is not documented for ${operation.operationId}`;
  }
  const media = resolved(resolved(responses[status.toString()])["content"])[contentType];
  if (!isJson(media)) {
    return `${contentType} is not documented for ${status} of ${operation.operationId}`;
  }
  const validate = validatorOf(String(resolved(media)["schema"] && referenceOf(media)));
  return validate(JSON.parse(text)) ? undefined : ajv.errorsText(validate.errors);
}

function referenceOf(media: Readonly<Record<string, unknown>>): string {
  const schema = media["schema"];
  const reference = isJson(schema) ? schema["$ref"] : undefined;
  if (typeof reference !== "string") {
    throw new TypeError("a schema of the bundled document has no name");
  }
  return reference;
}

function validatorOf(reference: string): ValidateFunction {
  const validate = compiled.get(reference) ?? ajv.compile({ $ref: `openapi${reference}` });
  compiled.set(reference, validate);
  return validate;
}

/** The document with what answers say of rows alone: the documents in them are judged by others. */
function envelopes(node: unknown): unknown {
  if (Array.isArray(node)) {
    return node.map(envelopes);
  }
  if (!isJson(node)) {
    return node;
  }
  return (
    node["x-envelope"] ??
    Object.fromEntries(Object.entries(node).map(([key, value]) => [key, envelopes(value)]))
  );
}
