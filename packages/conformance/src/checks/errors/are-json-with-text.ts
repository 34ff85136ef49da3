import { type Check, defineCheck } from "../../engine/check.js";
import { remember } from "../../engine/remember.js";
import { isObject } from "../../engine/rows.js";
import { invented } from "../not-found/invented.js";
import { sampleNames } from "../versions/sample-names.js";

export const areJsonWithText: Check = defineCheck({
  id: "errors.are-json-with-text",
  title: "an error is a JSON object with a text in `error` or `detail`",
  requirements: ["REQ-SURFACE-001"],
  level: "MUST",
  layer: "generic",
  breaks: "Clients have nothing to show but the status.",
  async run(context) {
    const { claim, survey } = context;
    const probe = remember(context);
    const answers = [
      await probe.get("listServerVersions", { path: { serverName: invented.serverName } }),
      await probe.get("getServerVersion", {
        path: { serverName: invented.serverName, version: "latest" },
      }),
      await probe.get("listServers", { query: { limit: "-1" } }),
      await probe.get("listServers", { query: { updated_since: "yesterday" } }),
    ];
    for (const serverName of sampleNames(survey, 1))
      answers.push(
        await probe.get("getServerVersion", { path: { serverName, version: invented.version } }),
      );
    const errors = answers.filter(({ status }) => status >= 400);
    if (errors.length === 0) claim.notTested("no request was answered with an error");

    for (const { json, text, status, exchange } of errors) {
      const { error, detail } = isObject(json) ? json : {};
      claim.that(
        [error, detail].some((value) => typeof value === "string" && value.trim() !== ""),
        `the body of ${status} for ${exchange.url} has no text in \`error\` or \`detail\``,
        "a JSON object with a text in `error` or `detail`",
        text.slice(0, 200),
      );
    }
  },
});
