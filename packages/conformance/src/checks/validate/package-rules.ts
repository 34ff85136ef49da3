import { type Check, defineCheck } from "../../engine/check.js";
import { faulty } from "./documents.js";
import { semanticIssues, verdictOn } from "./verdict-on.js";

const expected = [
  "package-name-has-spaces packages[0].identifier",
  "stdio-transport-url-not-empty packages[0].transport.url",
  "streamable-transport-url-required packages[1].transport.url",
  "unsupported-transport-type packages[2].transport.type",
  "named-argument-name-required packages[3].packageArguments[0].name",
  "argument-value-starts-with-name packages[3].packageArguments[0].value",
  "invalid-named-argument-name packages[3].packageArguments[1].name",
  "argument-value-starts-with-name packages[3].packageArguments[2].value",
  "argument-default-starts-with-name packages[3].packageArguments[2].default",
  "invalid-templated-url packages[3].transport.url",
];

export const packageRules: Check = defineCheck({
  id: "validate.package-rules",
  title: "packages, arguments and transports are held to their rules",
  requirements: [
    "REQ-DOCUMENT-073",
    "REQ-DOCUMENT-074",
    "REQ-DOCUMENT-075",
    "REQ-DOCUMENT-076",
    "REQ-DOCUMENT-077",
    "REQ-DOCUMENT-078",
    "REQ-DOCUMENT-079",
    "REQ-DOCUMENT-080",
    "REQ-DOCUMENT-081",
  ],
  level: "MUST",
  layer: "official",
  needs: { listing: false },
  async run(context) {
    context.claim.equal(
      "the semantic issues of packages, those of versions left out",
      semanticIssues(await verdictOn(context, faulty), ["packages"]).filter(
        (issue) => !issue.endsWith("version"),
      ),
      expected,
    );
  },
});
