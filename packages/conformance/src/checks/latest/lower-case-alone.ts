import { type Check, defineCheck } from "../../engine/check.js";
import { sampleNames } from "../versions/sample-names.js";

export const lowerCaseAlone: Check = defineCheck({
  id: "latest.lower-case-alone",
  title: "only `latest` in lower case is the alias of a version",
  requirements: ["REQ-VERSIONS-018"],
  level: "SHOULD",
  layer: "official",
  needs: { rows: 1 },
  async run(context) {
    const { probe, claim, survey } = context;
    const serverName = sampleNames(survey, 10).find((name) =>
      survey.versionsOf(name).every(({ version }) => version.toLowerCase() !== "latest"),
    );
    if (serverName === undefined) return claim.notTested("no listed name can be asked for");
    const path = { serverName, version: "Latest" };
    claim.status(await probe.get("getServerVersion", { path }), 404);
  },
});
