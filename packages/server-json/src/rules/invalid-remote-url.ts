import type { RemoteView } from "../document-view.js";
import { isHttpTransport } from "../is-http-transport.js";
import { hostName } from "../uri/parse-host.js";
import { readTemplateUri } from "../uri/read-template-uri.js";
import type { Rule } from "./rule.js";

/** A remote is reached over https, on another machine than one's own. */
export const invalidRemoteUrl: Rule<RemoteView> = {
  code: "invalid-remote-url",
  member: ["url"],
  judge: ({ type, url }) => {
    if (!isHttpTransport(type) || url === "") {
      return undefined;
    }
    const uri = readTemplateUri(url);
    const isRemote = uri?.scheme === "https" && !isLocal(hostName(uri.host));
    return isRemote ? undefined : `invalid remote URL: ${url}`;
  },
};

function isLocal(name: string): boolean {
  return name === "localhost" || name === "127.0.0.1" || name.endsWith(".localhost");
}
