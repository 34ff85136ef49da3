import type { RemoteView } from "../document-view.js";
import { isHttpTransport } from "../is-http-transport.js";
import type { Rule } from "./rule.js";

/** A remote says at which URL it is reached. */
export const remoteTransportUrlRequired: Rule<RemoteView> = {
  code: "remote-transport-url-required",
  member: ["url"],
  judge: ({ type, url }) =>
    isHttpTransport(type) && url === "" ? `url is required for ${type} transport type` : undefined,
};
