import { schemaUrl } from "../../schema-version.js";
import type { Step } from "../change.js";
import { memberOf, withMember } from "../members.js";

/** A document names the schema that it follows; as the first member, where readers look. */
export function nameSchema(version: string): Step {
  const after = schemaUrl(version);
  return (document, note) => {
    const before = memberOf(document, "$schema");
    if (before === after) return document;
    note({
      kind: "set",
      path: "$schema",
      ...(before !== undefined && { before }),
      after,
      reason: `the document follows the schema of ${version} after these changes`,
    });
    return before === undefined
      ? { $schema: after, ...document }
      : withMember(document, "$schema", after);
  };
}
