import { type Check, defineCheck } from "../../engine/check.js";

export const unknownExtension: Check = defineCheck({
  id: "surface.unknown-extension",
  title: "an extension that is not there answers 404",
  requirements: ["REQ-SURFACE-016"],
  level: "MAY",
  layer: "generic",
  breaks: "Clients that look for an extension take any registry to have it.",
  needs: { listing: false },
  async run({ probe, claim }) {
    const target = `${probe.prefix}/x/com.example.conformance-probe/never-offered`;
    claim.status(await probe.send({ target }), 404);
  },
});
