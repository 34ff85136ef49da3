import { type Check, defineCheck } from "../../engine/check.js";
import { remember } from "../../engine/remember.js";
import { invented } from "../not-found/invented.js";
import { textOf } from "../not-found/lost-requests.js";

export const dotSegments: Check = defineCheck({
  id: "surface.dot-segments",
  title: "`%2E%2E` is a version, and `..` as it is leads to no other path",
  requirements: ["REQ-SURFACE-024"],
  level: "SHOULD",
  layer: "official",
  breaks: "A version is asked for and another path of the registry answers.",
  needs: { listing: false },
  async run({ probe, claim, survey }) {
    if (probe.resolvesPaths)
      return claim.notTested("a registry in the same process is asked by URLs, which have no dots");
    const server = `${probe.prefix}/servers/${encodeURIComponent(invented.serverName)}`;
    const encoded = await probe.send({ target: `${server}/versions/%2E%2E` });
    const plain = await remember({ probe, survey }).get("getServerVersion", {
      path: { serverName: invented.serverName, version: invented.version },
    });
    claim.status(encoded, plain.status);
    claim.equal("the text for `%2E%2E`", textOf(encoded), textOf(plain));
    claim.status(await probe.send({ target: `${server}/../../ping` }), [307, 404]);
  },
});
