import { type Check, defineCheck } from "../../engine/check.js";
import { faulty, ranged } from "./documents.js";
import { verdictOn } from "./verdict-on.js";

/** Rules that a request can reach: a URL that cannot be parsed is refused before. */
const codes = [
  "invalid-server-name",
  "reserved-version-string",
  "version-looks-like-range",
  "invalid-repository-url",
  "invalid-subfolder-path",
  "website-url-must-be-absolute",
  "website-url-invalid-scheme",
  "website-url-invalid-characters",
  "title-whitespace-only",
  "icon-src-not-absolute",
  "icon-src-invalid-scheme",
  "package-name-has-spaces",
  "named-argument-name-required",
  "invalid-named-argument-name",
  "argument-value-starts-with-name",
  "argument-default-starts-with-name",
  "stdio-transport-url-not-empty",
  "streamable-transport-url-required",
  "invalid-templated-url",
  "unsupported-transport-type",
  "remote-transport-url-required",
  "invalid-remote-url",
  "unsupported-remote-transport-type",
];

export const everyRule: Check = defineCheck({
  id: "validate.every-rule",
  title: "every semantic rule is applied, all in one answer",
  requirements: ["REQ-DOCUMENT-044", "REQ-PUBLISH-120"],
  level: "MUST",
  layer: "official",
  needs: { listing: false },
  async run(context) {
    const { claim } = context;
    const found = new Set<unknown>();
    for (const document of [faulty, ranged])
      for (const { type, severity, reference } of (await verdictOn(context, document)).issues)
        if (type === "semantic" && severity === "error") found.add(reference);
    claim.none(
      "rules that no issue names",
      codes.filter((code) => !found.has(code)),
    );
  },
});
