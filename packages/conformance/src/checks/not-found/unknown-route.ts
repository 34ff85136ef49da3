import { type Check, defineCheck } from "../../engine/check.js";
import { remember } from "../../engine/remember.js";
import { isObject } from "../../engine/rows.js";

export const unknownRoute: Check = defineCheck({
  id: "not-found.unknown-route",
  title: "a path that names no operation answers 404 with JSON",
  requirements: ["REQ-SURFACE-006"],
  level: "SHOULD",
  layer: "official",
  async run(context) {
    const { claim } = context;
    const probe = remember(context);
    for (const path of ["/conformance-probe/no-such-operation", "/servers/a/b/c/d"]) {
      const answer = await probe.send({ target: `${probe.prefix}${path}` });
      claim.status(answer, 404);
      claim.that(
        isObject(answer.json),
        `the body for ${path} is no JSON object`,
        "a JSON object",
        answer.text.slice(0, 80),
      );
    }
  },
});
