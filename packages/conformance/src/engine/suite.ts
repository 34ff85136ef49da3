import { createHash } from "node:crypto";
import { specVersion } from "@mcp-registry-kit/types/openapi";
import { requirements } from "@mcp-registry-kit/types/requirements";
import type { Check } from "./check.js";
import type { Report } from "./report.js";
import { suiteVersion } from "./suite-version.js";

/** Of each list of checks what was worked out once: neither they nor the requirements change. */
const described = new WeakMap<readonly Check[], Report["suite"]>();

/**
 * What a run judged by. The digest is over the declarations of all checks and the texts of all
 * requirements, so that two reports can be told to be of the same suite.
 */
export function describeSuite(checks: readonly Check[]): Report["suite"] {
  const suite = described.get(checks) ?? describe(checks);
  described.set(checks, suite);
  return suite;
}

function describe(checks: readonly Check[]): Report["suite"] {
  const declared = checks.map(({ id, title, level, layer, requirements: ids }) => [
    id,
    title,
    level,
    layer,
    ids,
  ]);
  const digest = createHash("sha256")
    .update(JSON.stringify([declared, requirements]))
    .digest("hex");
  return { version: suiteVersion, specVersion, digest };
}
