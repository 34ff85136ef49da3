import { compareInstants } from "@mcp-registry-kit/server-json";

/** Whether a text can be read as an RFC 3339 instant. */
export function isInstant(text: string | undefined): text is string {
  return compareInstants(text, undefined) > 0;
}
