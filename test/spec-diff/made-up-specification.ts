import type { SpecificationState } from "../../scripts/spec-diff/state/specification-state.js";

type Parts = Readonly<Record<string, unknown>>;

const answers = { "200": { description: "It." } };

/** A specification whose one operation, `GET /things`, is declared by these members. */
export function withOperation(parts: Parts, rest: Parts = {}): SpecificationState {
  return withPaths(
    { "/things": { get: { operationId: "listThings", responses: answers, ...parts } } },
    rest,
  );
}

/** A specification with these paths, and these members beside them. */
export function withPaths(paths: Parts, rest: Parts = {}): SpecificationState {
  return { name: "made up", openapi: { openapi: "3.1.0", paths, ...rest } };
}

/** A specification whose one operation answers with this schema, which is called `Thing`. */
export function answering(schema: unknown): SpecificationState {
  return withOperation(
    { responses: { "200": { content: json({ $ref: "#/components/schemas/Thing" }) } } },
    { components: { schemas: { Thing: schema } } },
  );
}

/** A specification whose one operation takes this schema, which is called `Thing`. */
export function taking(schema: unknown): SpecificationState {
  return withOperation(
    { requestBody: { content: json({ $ref: "#/components/schemas/Thing" }) } },
    { components: { schemas: { Thing: schema } } },
  );
}

/** A specification with these parts, and an API that says nothing. */
export function holding(parts: Omit<Partial<SpecificationState>, "name">): SpecificationState {
  return { name: "made up", openapi: { paths: {} }, ...parts };
}

/** A body of JSON with this schema. */
export function json(schema: unknown): Parts {
  return { "application/json": { schema } };
}
