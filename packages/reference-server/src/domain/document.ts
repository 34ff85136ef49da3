/** A server.json document with the two members that make it a version row. */
export interface Document extends Readonly<Record<string, unknown>> {
  readonly name: string;
  readonly version: string;
}

/** Whether a value can be a version row: an object with string `name` and `version`. */
export function isDocument(value: unknown): value is Document {
  return whyNoDocument(value) === undefined;
}

/** Why a value cannot be a version row; undefined when it can. */
export function whyNoDocument(value: unknown): string | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return "not an object";
  }
  if (!("name" in value) || typeof value.name !== "string") {
    return "no string name";
  }
  return !("version" in value) || typeof value.version !== "string"
    ? "no string version"
    : undefined;
}

/** What the publisher put into `_meta` of the document; undefined when there is nothing. */
export function publisherMetadataOf(document: Document): unknown {
  const meta = document["_meta"];
  return typeof meta === "object" && meta !== null
    ? Object.getOwnPropertyDescriptor(meta, "io.modelcontextprotocol.registry/publisher-provided")
        ?.value
    : undefined;
}
