import type { RemoteView } from "../document-view.js";
import { isHttpTransport } from "../is-http-transport.js";
import type { Rule } from "./rule.js";

/** A remote speaks streamable-http or sse. */
export const unsupportedRemoteTransportType: Rule<RemoteView> = {
  code: "unsupported-remote-transport-type",
  member: ["type"],
  judge: ({ type }) =>
    isHttpTransport(type)
      ? undefined
      : `unsupported transport type for remotes: ${type} (only streamable-http and sse are supported)`,
};
