/** Members that OpenAPI 3.1 brought, and what else of a schema 3.0 does not know. */
const unknownTo30 = new Set(["jsonSchemaDialect", "webhooks", "$schema", "$id", "$comment"]);
/** Maps whose keys are names, and no words of OpenAPI. */
const named = new Set([
  "properties",
  "patternProperties",
  "schemas",
  "examples",
  "headers",
  "responses",
  "content",
  "paths",
]);
/** What is data, and no description. */
const data = new Set(["value", "example", "default", "enum"]);

/**
 * An OpenAPI 3.1 document as one of 3.0.3, for tools that read no newer one: `nullable` in the place of a
 * list of types, `enum` in the place of `const`, and nothing that 3.0 does not know.
 */
export function toOpenapi30(
  document: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const { info, ...rest } = document;
  const { summary: _, license, ...plainInfo } = asMembers(info);
  const { identifier: __, ...plainLicense } = asMembers(license);
  return {
    ...withoutNews(rest),
    openapi: "3.0.3",
    info: { ...plainInfo, ...(license !== undefined && { license: plainLicense }) },
  };
}

function withoutNews(members: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const plain: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(members)) {
    if (unknownTo30.has(name)) {
      continue;
    }
    if (name === "type" && Array.isArray(value)) {
      const types = value.filter((type) => type !== "null");
      Object.assign(plain, {
        type: types[0],
        ...(types.length < value.length && { nullable: true }),
      });
    } else if (name === "const") {
      plain["enum"] = [value];
    } else if (name === "examples" && Array.isArray(value)) {
      plain["example"] = value[0];
    } else {
      plain[name] = data.has(name) ? value : converted(value, named.has(name));
    }
  }
  return plain;
}

function converted(value: unknown, isNamed: boolean): unknown {
  if (Array.isArray(value)) {
    return value.map((item) => converted(item, false));
  }
  if (typeof value !== "object" || value === null) {
    return value;
  }
  return isNamed
    ? Object.fromEntries(
        // A schema is an object there, and `true` allows what an empty one allows.
        Object.entries(value).map(([name, member]) => [
          name,
          member === true ? {} : converted(member, false),
        ]),
      )
    : withoutNews({ ...value });
}

function asMembers(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}
