import { type Check, defineCheck } from "../../engine/check.js";
import { isObject } from "../../engine/rows.js";
import { knownErrors } from "./known-errors.js";

export const reasonsHaveMessages: Check = defineCheck({
  id: "errors.reasons-have-messages",
  title: "each of `errors` has a message, and a place in the request",
  requirements: ["REQ-SURFACE-046"],
  level: "SHOULD",
  layer: "official",
  async run(context) {
    const { claim } = context;
    for (const { json, status, exchange } of await knownErrors(context)) {
      const reasons = (isObject(json) ? json["errors"] : undefined) ?? [];
      const isSound = (reason: unknown): boolean =>
        isObject(reason) &&
        typeof reason["message"] === "string" &&
        (status !== 422 || typeof reason["location"] === "string");
      claim.that(
        Array.isArray(reasons) && reasons.every(isSound),
        `\`errors\` of ${exchange.url} is of another form`,
        "an array of objects with `message` and, of a parameter, `location`",
        reasons,
      );
    }
  },
});
