import { type Check, defineCheck } from "../../engine/check.js";
import { operationTarget } from "../../engine/probe.js";
import { remember } from "../../engine/remember.js";
import { invented } from "../not-found/invented.js";

export const head: Check = defineCheck({
  id: "surface.head",
  title: "HEAD has the status of GET and no body",
  requirements: ["REQ-SURFACE-011"],
  level: "SHOULD",
  layer: "official",
  breaks: "Monitors that ask with HEAD take the registry for down.",
  async run(context) {
    const { claim } = context;
    const probe = remember(context);
    const path = operationTarget("listServerVersions", {
      path: { serverName: invented.serverName },
    });
    for (const target of [`${probe.prefix}/servers?limit=1`, `${probe.prefix}${path}`]) {
      const get = await probe.send({ target });
      const head = await probe.send({ method: "HEAD", target });
      claim.status(head, get.status);
      claim.equal("the body of HEAD", head.text, "");
    }
  },
});
