import { type Check, defineCheck } from "../../engine/check.js";

export const impossibleTexts: Check = defineCheck({
  id: "not-found.impossible-texts",
  title: "names and versions that cannot exist answer 404",
  requirements: ["REQ-VERSIONS-021"],
  level: "SHOULD",
  layer: "official",
  async run({ probe, claim }) {
    const path = { serverName: "com.example/a\u0001", version: "9".repeat(3_000) };
    claim.status(await probe.get("listServerVersions", { path }), 404);
    claim.status(await probe.get("getServerVersion", { path }), 404);
  },
});
