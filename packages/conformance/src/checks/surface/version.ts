import { type Check, defineCheck } from "../../engine/check.js";
import { isObject } from "../../engine/rows.js";

export const version: Check = defineCheck({
  id: "surface.version",
  title: "`version` answers what the registry runs",
  requirements: ["REQ-SURFACE-058"],
  level: "SHOULD",
  layer: "official",
  needs: { listing: false },
  async run({ probe, claim }) {
    const answer = await probe.get("version");
    claim.status(answer, 200);
    const { json } = answer;
    const body = isObject(json) ? json : {};
    for (const member of ["version", "git_commit", "build_time"])
      claim.equal(`the type of \`${member}\``, typeof body[member], "string");
  },
});
