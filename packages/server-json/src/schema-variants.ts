/** One of several shapes that the `type` of an object decides between. */
export interface Variant {
  readonly definition: string;
  /** Members that the variant requires, or requires one of. */
  readonly requires: readonly string[];
  /** Members that only the other variants describe, and `member/keyword` where they ask more of it. */
  readonly foreign: readonly string[];
}

/** The variants of an object by its `type`. */
export type Variants = ReadonlyMap<string, Variant>;

const stdio: Variant = {
  definition: "StdioTransport",
  requires: ["type"],
  foreign: ["url", "headers"],
};
const streamableHttp: Variant = {
  definition: "StreamableHttpTransport",
  requires: ["type", "url"],
  foreign: [],
};
const sse: Variant = { ...streamableHttp, definition: "SseTransport" };

/** Transports of a hosted endpoint. */
export const remoteVariants: Variants = new Map([
  ["streamable-http", streamableHttp],
  ["sse", sse],
]);

/** Transports of a hosted endpoint before 2025-12-11, which ask for a URI of `sse` alone. */
export const remoteVariantsOfPlainUrl: Variants = new Map([
  ["streamable-http", { ...streamableHttp, foreign: ["url/format"] }],
  ["sse", sse],
]);

/** Transports of a package that runs locally: those of a hosted endpoint, and one without. */
export function localVariants(remote: Variants): Variants {
  return new Map([["stdio", stdio], ...remote]);
}

/** Command-line arguments; `value_hint` is the name of `valueHint` in 2025-07-09. */
export const argumentVariants: Variants = new Map([
  [
    "positional",
    {
      definition: "PositionalArgument",
      requires: ["type", "valueHint", "value_hint", "value"],
      foreign: ["name"],
    },
  ],
  [
    "named",
    {
      definition: "NamedArgument",
      requires: ["type", "name"],
      foreign: ["valueHint", "value_hint"],
    },
  ],
]);
