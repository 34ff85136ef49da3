import { type Check, defineCheck } from "../../engine/check.js";
import { faulty, unknown } from "./documents.js";
import { verdictOn } from "./verdict-on.js";

const order = [
  "name",
  "version",
  "repository",
  "websiteUrl",
  "title",
  "icons",
  "packages",
  "remotes",
];

export const stagesInOrder: Check = defineCheck({
  id: "validate.stages-in-order",
  title: "issues come by stage, semantic ones in the order of members",
  requirements: ["REQ-DOCUMENT-045"],
  level: "MUST",
  layer: "official",
  needs: { listing: false },
  async run(context) {
    const { claim } = context;
    const { issues } = await verdictOn(context, faulty);
    const stages = issues.map(({ type }) => String(type));
    claim.equal("the order of stages", stages, [...stages].sort());
    const members = issues
      .filter(({ type }) => type === "semantic")
      .map(({ path }) => order.indexOf(String(path).replace(/[.[].*$/s, "")));
    claim.equal(
      "the order of semantic issues",
      members,
      [...members].sort((a, b) => a - b),
    );

    const versionFirst = (await verdictOn(context, unknown)).issues.map(
      ({ reference }) => reference,
    );
    claim.equal("the order of issues", versionFirst.slice(0, 2), [
      "schema-version-deprecated",
      "schema-version-not-available",
    ]);
  },
});
