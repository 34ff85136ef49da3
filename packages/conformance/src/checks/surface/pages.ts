import { type Check, defineCheck } from "../../engine/check.js";

export const pages: Check = defineCheck({
  id: "surface.pages",
  title: "`/` and `/docs` are pages for people, where there are any",
  requirements: ["REQ-SURFACE-060"],
  level: "SHOULD",
  layer: "official",
  needs: { listing: false },
  async run({ probe, claim }) {
    const answers = [await probe.send({ target: "/" }), await probe.send({ target: "/docs" })];
    if (answers.every(({ status }) => status === 404))
      return claim.notApplicable("the registry has no pages");
    for (const answer of answers) {
      claim.status(answer, 200);
      const type = answer.headers["content-type"] ?? "";
      claim.that(/^text\/html\b/i.test(type), "a page is no HTML", "text/html", type);
    }
  },
});
