import { type Check, defineCheck } from "../../engine/check.js";
import type { Answer } from "../../engine/probe.js";
import { remember } from "../../engine/remember.js";
import { isObject } from "../../engine/rows.js";
import { invented } from "./invented.js";

const text = "Endpoint not found";

export const endpointNotFound: Check = defineCheck({
  id: "not-found.endpoint-not-found",
  title: "what names no operation is told apart from an unknown server",
  requirements: ["REQ-SURFACE-025", "REQ-SURFACE-043"],
  level: "SHOULD",
  layer: "official",
  breaks: "Callers of a mistyped path look for a server that is missing.",
  async run(context) {
    const { claim } = context;
    const probe = remember(context);
    const answers = [
      await probe.send({ target: `${probe.prefix}/conformance-probe/no-such-operation` }),
      await probe.send({ method: "POST", target: `${probe.prefix}/servers` }),
    ];
    for (const answer of answers) {
      claim.status(answer, [404, 405]);
      claim.that(
        begins(answer),
        `${answer.exchange.url} does not say so`,
        text,
        answer.text.slice(0, 200),
      );
    }
    const unknown = await probe.get("listServerVersions", {
      path: { serverName: invented.serverName },
    });
    claim.that(!begins(unknown), "an unknown server is answered so too", "another text", text);
  },
});

function begins({ json }: Answer): boolean {
  const detail = isObject(json) ? json["detail"] : undefined;
  return typeof detail === "string" && detail.startsWith(text);
}
