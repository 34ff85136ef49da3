import { compareInstants } from "@mcp-registry-kit/server-json";

/** Whether a text is an RFC 3339 instant that can be compared. */
export function isInstant(text: unknown): text is string {
  return typeof text === "string" && compareInstants(text, undefined) > 0;
}
