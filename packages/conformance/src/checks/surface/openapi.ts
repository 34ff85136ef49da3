import { type Check, defineCheck } from "../../engine/check.js";
import { isObject } from "../../engine/rows.js";
import { readOpenapi } from "./read-openapi.js";

export const openapi: Check = defineCheck({
  id: "surface.openapi",
  title: "the registry describes its API in OpenAPI, the listing included",
  requirements: ["REQ-SURFACE-059"],
  level: "SHOULD",
  layer: "official",
  breaks: "Tools that make clients of the description find none.",
  needs: { listing: false },
  async run(context) {
    const { claim } = context;
    const { answer, paths } = await readOpenapi(context);
    claim.status(answer, 200);
    const version = isObject(answer.json) ? answer.json["openapi"] : undefined;
    claim.equal("the type of `openapi`", typeof version, "string");
    const names = Object.keys(paths);
    claim.that(
      names.some((path) => path.endsWith("/servers")),
      "no path is that of the listing",
      "a path that ends in /servers",
      names,
    );
  },
});
