import { type Check, defineCheck } from "../../engine/check.js";

export const trailingSlash: Check = defineCheck({
  id: "surface.trailing-slash",
  title: "a trailing slash is redirected to the path without it",
  requirements: ["REQ-SURFACE-015", "REQ-SURFACE-039"],
  level: "SHOULD",
  layer: "official",
  breaks: "Clients that write a slash too many find nothing, or are led to another host.",
  needs: { listing: false },
  async run({ probe, claim }) {
    for (const [method, path, location] of [
      [
        "GET",
        `${probe.prefix}/servers/?limit=1&search=%2f`,
        `${probe.prefix}/servers?limit=1&search=%2f`,
      ],
      ["POST", `${probe.prefix}/validate/`, `${probe.prefix}/validate`],
      ["GET", "//conformance.example/", "/conformance.example"],
    ] as const) {
      const answer = await probe.send({ method, target: path });
      claim.status(answer, 308);
      claim.equal(`\`Location\` for ${method} ${path}`, answer.headers["location"], location);
    }
  },
});
