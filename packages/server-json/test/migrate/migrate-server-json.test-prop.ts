import { migrateServerJson, validateServerJson } from "@mcp-registry-kit/server-json";
import fc from "fast-check";
import { expect, test } from "vitest";

const names = fc.constantFrom(
  "name",
  "version",
  "version_detail",
  "status",
  "_meta",
  "repository",
  "packages",
  "remotes",
  "registry_type",
  "registryType",
  "registryBaseUrl",
  "identifier",
  "transport",
  "transport_type",
  "type",
  "url",
  "source",
  "variables",
  "headers",
  "environment_variables",
  "packageArguments",
  "is_required",
  "io.modelcontextprotocol.registry/official",
  "io.modelcontextprotocol.registry/publisher-provided",
  "__proto__",
  "title",
);
const scalars = fc.constantFrom(
  null,
  "",
  "x",
  0,
  true,
  "oci",
  "docker",
  "npm",
  "stdio",
  "http",
  "1.0.0",
  "https://github.com/example/clock",
  "https://images.example.org",
);
const { value: values } = fc.letrec<{ value: unknown; object: Record<string, unknown> }>((tie) => ({
  object: fc.array(fc.tuple(names, tie("value")), { maxLength: 6 }).map(Object.fromEntries),
  value: fc.oneof(
    { maxDepth: 5 },
    scalars,
    tie("object"),
    fc.array(tie("object"), { maxLength: 3 }),
  ),
}));
const documents = fc.array(fc.tuple(names, values), { maxLength: 10 }).map(Object.fromEntries);

/** Every scalar of a value, as text. */
function leaves(value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null) return [JSON.stringify(value)];
  return Object.values(value).flatMap(leaves);
}

test("a second migration changes nothing", () => {
  fc.assert(
    fc.property(documents, (given) => {
      const { document } = migrateServerJson(given);
      const again = migrateServerJson(document);

      expect(again.changes).toEqual([]);
      expect(again.document).toEqual(document);
    }),
    { numRuns: 3_000 },
  );
});

test("no value is lost: it is in the document, or a change tells it", () => {
  fc.assert(
    fc.property(documents, (given) => {
      const { document, changes } = migrateServerJson(given);
      const told = new Set([
        ...leaves(document),
        ...changes.flatMap(({ before, after }) => [...leaves(before), ...leaves(after)]),
      ]);

      expect(leaves(given).filter((leaf) => !told.has(leaf))).toEqual([]);
    }),
    { numRuns: 3_000 },
  );
});

test("a valid document stays valid, and what is given is not changed", () => {
  fc.assert(
    fc.property(documents, (given) => {
      const before = JSON.stringify(given);
      const wasValid = validateServerJson(given).valid;
      const { result } = migrateServerJson(given);

      expect(JSON.stringify(given)).toBe(before);
      if (wasValid) expect(result.valid).toBe(true);
    }),
    { numRuns: 1_000 },
  );
});

test("never throws, whatever the value", () => {
  fc.assert(
    fc.property(fc.anything({ withBigInt: true, withDate: true, withMap: true }), (value) => {
      migrateServerJson(value);
    }),
    { numRuns: 2_000 },
  );
});
