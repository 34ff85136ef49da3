import type { PackageView } from "../document-view.js";
import type { Rule } from "./rule.js";

/** A package that speaks over stdio has no URL. */
export const stdioTransportUrlNotEmpty: Rule<PackageView> = {
  code: "stdio-transport-url-not-empty",
  member: ["transport", "url"],
  judge: ({ transport: { type, url } }) =>
    type === "stdio" && url !== ""
      ? `url must be empty for stdio transport type, got: ${url}`
      : undefined,
};
