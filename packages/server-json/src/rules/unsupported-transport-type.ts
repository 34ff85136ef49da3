import type { PackageView } from "../document-view.js";
import { isHttpTransport } from "../is-http-transport.js";
import type { Rule } from "./rule.js";

/** A package speaks over stdio, streamable-http or sse. */
export const unsupportedTransportType: Rule<PackageView> = {
  code: "unsupported-transport-type",
  member: ["transport", "type"],
  judge: ({ transport: { type } }) =>
    type === "stdio" || isHttpTransport(type) ? undefined : `unsupported transport type: ${type}`,
};
