import type { OperationDescription, ParameterDescription } from "@mcp-registry-kit/types/openapi";
import fc from "fast-check";
import { encodeText, oddlyEncoded } from "./encoded-text.js";
import { inheritedNames, oddText } from "./odd-values.js";
import { pooledNames, pooledVersions } from "./row-pool.js";

const instants = ["2020-01-01T00:00:00Z", "2026-01-02T00:00:00.5+02:00", "9999-12-31T23:59:59Z"];
const words = [...pooledNames, ...pooledVersions, "latest", "example", `${pooledNames[0]}:1.0.0`];
const oddParts = [
  "",
  "=",
  "=x",
  "limit",
  "limit=",
  "limit=%zz",
  "limit=%00",
  "limit[]=1",
  "LIMIT=1",
  "lim%69t=2",
  "limit=2;x=1",
  "limit==2",
  "include_deleted",
  "cursor",
  "search=%ff",
  "cursor=%ED%A0%80",
  "updated_since=+",
  "%zz=1",
  "?",
  "#",
  "/../",
  "\u4e2d=\u4e2d",
  ...inheritedNames.map((name) => `${name}=1`),
];

/** A query that an operation understands, or none. */
export function soundQuery(operation: OperationDescription): fc.Arbitrary<string | undefined> {
  const parts = queryParameters(operation).map((parameter) =>
    fc.option(soundText(parameter).map((text) => `${parameter.name}=${encodeText(text)}`)),
  );
  return fc.tuple(...parts).map((given) => {
    const texts = given.filter((text) => text !== null);
    // Deleted rows cannot be left out of what changed since an instant.
    const isContradiction = texts.some((text) => text.startsWith("updated_since"));
    const kept = isContradiction
      ? texts.filter((text) => !text.startsWith("include_deleted"))
      : texts;
    return kept.length === 0 ? undefined : kept.join("&");
  });
}

/** A query of parameters with odd values, unknown ones, and such that are none. */
export function oddQuery(operation: OperationDescription): fc.Arbitrary<string | undefined> {
  const names = [...queryParameters(operation).map(({ name }) => name), "unknown"];
  const odd = fc.tuple(fc.constantFrom(...names), oddText);
  const part = fc.oneof(
    odd.map(([name, text]) => `${name}=${encodeText(text)}`),
    odd.chain(([name, text]) => oddlyEncoded(text).map((value) => `${name}=${value}`)),
    fc.constantFrom(...oddParts),
  );
  return fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => parts.join("&"));
}

function queryParameters({ parameters }: OperationDescription): readonly ParameterDescription[] {
  return parameters.filter((parameter) => parameter.in === "query");
}

function soundText({ schema }: ParameterDescription): fc.Arbitrary<string> {
  switch (schema.type) {
    case "boolean":
      return fc.constantFrom("true", "false", "1", "0", "T", "f");
    case "integer":
      return fc
        .integer({ min: schema.minimum ?? 0, max: schema.maximum ?? 1000 })
        .map((value) => value.toString());
    case "string":
      return fc.constantFrom(...(schema.format === "date-time" ? instants : words));
  }
}
