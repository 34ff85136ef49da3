import type { PackageView } from "../document-view.js";
import { isHttpTransport } from "../is-http-transport.js";
import type { Rule } from "./rule.js";

/** A package that speaks over HTTP says at which URL. */
export const streamableTransportUrlRequired: Rule<PackageView> = {
  code: "streamable-transport-url-required",
  member: ["transport", "url"],
  judge: ({ transport: { type, url } }) =>
    isHttpTransport(type) && url === "" ? `url is required for ${type} transport type` : undefined,
};
