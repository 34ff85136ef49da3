import type { Grant } from "./grant.js";

const resource = "io.modelcontextprotocol.anonymous/*";

/** What someone may do who proves nothing. */
export const anonymousGrant: Grant = {
  method: "none",
  subject: "anonymous",
  permissions: [
    { action: "publish", resource },
    { action: "edit", resource },
  ],
};
