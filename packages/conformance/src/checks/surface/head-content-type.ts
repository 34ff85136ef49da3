import { type Check, defineCheck } from "../../engine/check.js";
import { remember } from "../../engine/remember.js";

export const headContentType: Check = defineCheck({
  id: "surface.head-content-type",
  title: "HEAD declares the media type that GET declares",
  requirements: ["REQ-SURFACE-048"],
  level: "SHOULD",
  layer: "generic",
  breaks: "Monitors that ask with HEAD take the registry for something else.",
  needs: { listing: false },
  async run(context) {
    const { claim } = context;
    const probe = remember(context);
    const target = `${probe.prefix}/servers?limit=1`;
    const head = await probe.send({ method: "HEAD", target });
    if (head.status !== 200) return claim.notApplicable(`HEAD answers ${head.status}`);
    const get = await probe.send({ target });
    if (get.status !== 200) return claim.notTested(`GET answers ${get.status}`);

    claim.equal("the content type", head.headers["content-type"], get.headers["content-type"]);
  },
});
