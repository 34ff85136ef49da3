import { type Check, defineCheck } from "../../engine/check.js";
import { isObject } from "../../engine/rows.js";
import { sampleNames } from "../versions/sample-names.js";

export const unencodedSlash: Check = defineCheck({
  id: "not-found.unencoded-slash",
  title: "a name with a bare slash names no operation",
  requirements: ["REQ-VERSIONS-022"],
  level: "SHOULD",
  layer: "official",
  needs: { rows: 1 },
  async run({ probe, claim, survey }) {
    const [name] = sampleNames(survey, 1).filter((text) => text.includes("/"));
    if (name === undefined) return claim.notTested("no listed name has a slash");
    const answer = await probe.send({ target: `${probe.prefix}/servers/${name}/versions` });
    claim.status(answer, 404);
    const detail = isObject(answer.json) ? answer.json["detail"] : undefined;
    claim.that(
      typeof detail === "string" && detail !== "Server not found",
      "the answer is that of an unknown server",
      "the 404 of an unknown path",
      detail,
    );
  },
});
