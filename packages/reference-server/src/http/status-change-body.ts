import type { ServerStatus } from "@mcp-registry-kit/types";
import type { StatusChange } from "../domain/status-change.js";

const statuses: readonly ServerStatus[] = ["active", "deprecated", "deleted"];

/**
 * The change of status that a body asks for; a message that is null counts as absent.
 *
 * @throws {TypeError} when the body has not passed its request check.
 */
export function readStatusChange(body: Readonly<Record<string, unknown>>): StatusChange {
  const status = statuses.find((each) => each === body["status"]);
  if (status === undefined) {
    throw new TypeError("the request check let a body without a status pass");
  }
  const message = body["statusMessage"];
  return typeof message === "string" ? { status, statusMessage: message } : { status };
}
