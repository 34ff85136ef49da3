import { randomInt } from "node:crypto";

const schema = "https://static.modelcontextprotocol.io/schemas/2025-12-11/server.schema.json";
/** Where a row has what the registry says about it. */
export const official = "io.modelcontextprotocol.registry/official";

/** A version row of a list. */
export interface Row {
  readonly server: { readonly name: string; readonly version: string };
  readonly _meta: {
    readonly [official]: { readonly status: string; readonly isLatest: boolean };
  };
}

/** Name of the server with that number. */
export function nameOf(server: number): string {
  return `io.modelcontextprotocol.anonymous/load-${server}`;
}

/** Name and version of a row in one text. */
export function keyOf({ server }: Row): string {
  return `${server.name}@${server.version}`;
}

/** Path of the row with that key, below the prefix. */
export function targetOf(key: string): string {
  const [name = "", version = ""] = key.split("@");
  return `/servers/${encodeURIComponent(name)}/versions/${version}`;
}

/** A document that can be published. */
export function documentOf(name: string, version: string): Readonly<Record<string, string>> {
  return { $schema: schema, name, version, description: "A server that is published under load" };
}

/** Any of some texts. @throws {RangeError} where there are none. */
export function pick(texts: readonly string[]): string {
  const text = texts[randomInt(Math.max(1, texts.length))];
  if (text === undefined) {
    throw new RangeError("there is nothing to choose from");
  }
  return text;
}
