import { type Check, defineCheck } from "../../engine/check.js";
import { operationTarget } from "../../engine/probe.js";
import { invented } from "../not-found/invented.js";

const path = { serverName: invented.serverName, version: invented.version };

/**
 * Requests to change something, without credentials and of a server that is not there. Their empty object is
 * no document and no status: whoever takes it in has nothing to store.
 */
const writes = [
  ["POST", operationTarget("publishServer", {})],
  ["PUT", operationTarget("updateServerVersion", { path })],
  ["DELETE", operationTarget("deleteServerVersion", { path })],
  ["PATCH", operationTarget("setServerVersionStatus", { path })],
] as const;

export const writesAreAnswered: Check = defineCheck({
  id: "surface.writes-are-answered",
  title: "a write is refused, or answered as one that is not offered",
  requirements: ["REQ-SURFACE-017", "REQ-PUBLISH-037", "REQ-UPDATE-001"],
  level: "MAY",
  layer: "generic",
  breaks: "Publishers take what was never stored for published.",
  needs: { listing: false },
  async run({ probe, claim }) {
    for (const [method, target] of writes) {
      const answer = await probe.send({
        method,
        target: `${probe.prefix}${target}`,
        ...(method !== "DELETE" && { headers: { "content-type": "application/json" }, body: "{}" }),
      });
      claim.that(
        answer.status === 501 || (answer.status >= 400 && answer.status < 500),
        `${method} ${answer.exchange.url} without credentials answered ${answer.status}`,
        "501, 404 or 405 where it is not offered, else another refusal",
        answer.status,
      );
    }
  },
});
