import { type Check, defineCheck } from "../../engine/check.js";
import { schemaOnly } from "./documents.js";
import { verdictOn } from "./verdict-on.js";

const refused = [
  ["invalid-templated-url", "packages[1].transport.url"],
  ["invalid-remote-url", "remotes[1].url"],
] as const;

export const placeholderFirst: Check = defineCheck({
  id: "validate.placeholder-first",
  title: "an address that begins with a placeholder is refused",
  requirements: ["REQ-DOCUMENT-086"],
  level: "MUST",
  layer: "official",
  breaks: "A document is valid whose server is on any host that someone types in.",
  needs: { listing: false },
  async run(context) {
    const { issues } = await verdictOn(context, schemaOnly);
    context.claim.none(
      "addresses that no semantic rule refuses",
      refused
        .filter(
          ([, place]) =>
            !issues.some(
              ({ type, severity, path }) =>
                type === "semantic" && severity === "error" && path === place,
            ),
        )
        .map(([, place]) => place),
    );
  },
});
