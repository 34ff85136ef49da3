import type { OperationId } from "@mcp-registry-kit/types";
import { withPath } from "../modes/exchange.js";
import type { Choice } from "./choice.js";

const generic: ReadonlySet<OperationId | undefined> = new Set<OperationId>([
  "listServers",
  "listServerVersions",
  "getServerVersion",
  "publishServer",
  "updateServerVersion",
  "deleteServerVersion",
  "setServerVersionStatus",
  "setServerStatus",
]);

/** Offers the generic API alone. */
export const noExtensions: Choice = {
  does: "answers 404 to what the official registry adds: validation, token exchanges, ping, health, version",
  allowedBy: ["REQ-CLIENT-005", "REQ-SYNC-012", "REQ-AUTH-012"],
  departsFrom: [
    "REQ-SURFACE-056",
    "REQ-SURFACE-057",
    "REQ-SURFACE-058",
    "REQ-CLIENT-030",
    "REQ-CLIENT-033",
  ],
  onlyByName: true,
  start: () => async (exchange, next) =>
    exchange.operation === undefined || generic.has(exchange.operation)
      ? next(exchange)
      : next(withPath(exchange, "/v0.1/not-offered")),
};
