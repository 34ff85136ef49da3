import { plain } from "./documents.js";

/** Bytes from which on a body is too large. */
export const bodyLimit = 1_048_576;

const tooDeep = 10_001;
const key = "io.modelcontextprotocol.registry/publisher-provided";

/** A document with a value nested deeper than any is read, where values of any form may stand. */
export const nested: string = JSON.stringify({
  ...plain,
  _meta: { [key]: { value: "nested" } },
}).replace('"nested"', `${"[".repeat(tooDeep)}${"]".repeat(tooDeep)}`);

/** The same, with blanks after it up to one byte below the limit. */
export const nestedAndLong: string = nested.padEnd(bodyLimit - 1);
