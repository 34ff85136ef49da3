import { type Check, defineCheck } from "../../engine/check.js";
import { remember } from "../../engine/remember.js";
import { sampleNames } from "../versions/sample-names.js";
import { invented } from "./invented.js";

export const unknownVersion: Check = defineCheck({
  id: "not-found.unknown-version",
  title: "an unknown version, or any of an unknown server, answers 404",
  requirements: ["REQ-VERSIONS-013"],
  level: "MUST",
  layer: "generic",
  breaks:
    "VS Code and Copilot CLI take a 404 for unlisted; another answer is an error, or another server.",
  async run(context) {
    const { claim, survey } = context;
    const probe = remember(context);
    const asked = [
      { serverName: invented.serverName, version: "latest" },
      { serverName: invented.serverName, version: "1.0.0" },
      ...sampleNames(survey, 2).map((serverName) => ({ serverName, version: invented.version })),
    ];

    for (const path of asked) claim.status(await probe.get("getServerVersion", { path }), 404);
  },
});
