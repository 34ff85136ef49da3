import type { OperationId } from "@mcp-registry-kit/types";
import { refuse } from "../modes/refuse.js";
import type { Choice } from "./choice.js";

const writes: ReadonlySet<OperationId | undefined> = new Set<OperationId>([
  "publishServer",
  "updateServerVersion",
  "deleteServerVersion",
  "setServerVersionStatus",
  "setServerStatus",
]);

/** Takes in nothing. */
export const readOnly: Choice = {
  does: "answers every write with 501",
  allowedBy: [
    "REQ-SURFACE-017",
    "REQ-PUBLISH-037",
    "REQ-UPDATE-001",
    "REQ-UPDATE-009",
    "REQ-STATUS-001",
  ],
  departsFrom: [],
  onlyByName: true,
  start: () => async (exchange, next) =>
    writes.has(exchange.operation)
      ? refuse(exchange, 501, "Not Implemented", "This registry takes in no documents")
      : next(exchange),
};
