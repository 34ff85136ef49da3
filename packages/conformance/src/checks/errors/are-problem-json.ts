import { type Check, defineCheck } from "../../engine/check.js";
import { knownErrors } from "./known-errors.js";

const isProblem = /^application\/problem\+json[ \t]*(?:;|$)/i;

export const areProblemJson: Check = defineCheck({
  id: "errors.are-problem-json",
  title: "errors are problem details, whatever `Accept` asks for",
  requirements: ["REQ-SURFACE-026"],
  level: "SHOULD",
  layer: "official",
  async run(context) {
    const { claim, probe } = context;
    const asked = await probe.get("listServers", {
      query: { limit: "-1" },
      headers: { accept: "text/html" },
    });
    claim.that(asked.status !== 406, "`Accept: text/html` is refused", "not 406", asked.status);
    claim.none(
      "errors of another media type than application/problem+json",
      [...(await knownErrors(context)), asked]
        .filter(
          ({ status, headers }) => status >= 400 && !isProblem.test(headers["content-type"] ?? ""),
        )
        .map(({ exchange, headers }) => [exchange.url, headers["content-type"]]),
    );
  },
});
