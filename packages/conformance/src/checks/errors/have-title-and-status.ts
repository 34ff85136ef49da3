import { type Check, defineCheck } from "../../engine/check.js";
import { isObject } from "../../engine/rows.js";
import { knownErrors } from "./known-errors.js";

export const haveTitleAndStatus: Check = defineCheck({
  id: "errors.have-title-and-status",
  title: "an error has `title`, `detail` and its own `status`",
  requirements: ["REQ-SURFACE-045"],
  level: "SHOULD",
  layer: "official",
  async run(context) {
    for (const { json, status, exchange, text } of await knownErrors(context)) {
      const problem = isObject(json) ? json : {};
      context.claim.that(
        typeof problem["title"] === "string" &&
          typeof problem["detail"] === "string" &&
          problem["status"] === status,
        `${exchange.url} is answered with another form of error`,
        "texts `title` and `detail`, and the HTTP status as `status`",
        text.slice(0, 200),
      );
    }
  },
});
