import type { Body } from "../outgoing/body.js";

/** The digest of content as container registries write it (`sha256:<hex>`); undefined where it was not read whole. */
export async function sha256Of(body: Body): Promise<string | undefined> {
  if ("failure" in body || body.isCut) {
    return undefined;
  }
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", body.bytes));
  return `sha256:${Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}
