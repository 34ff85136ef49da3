import { isRecord } from "../../is-record.js";
import type { Step } from "../change.js";
import { memberOf, withMember, withoutMembers } from "../members.js";

/** Before 2025-07-09 the version stood in an object beside the date of its release. */
export const liftVersionDetail: Step = (document, note) => {
  const detail = memberOf(document, "version_detail");
  if (!isRecord(detail)) return document;
  const rest = withoutMembers(document, ["version_detail"]);
  for (const [name, before] of Object.entries(detail))
    if (name !== "version")
      note({
        kind: "remove",
        path: `version_detail.${name}`,
        before,
        reason: "the registry keeps it, beside the document",
      });
  const version = memberOf(detail, "version");
  if (version === undefined) return rest;
  if (memberOf(rest, "version") !== undefined) {
    note({
      kind: "remove",
      path: "version_detail.version",
      before: version,
      reason: "`version` is there and stays",
    });
    return rest;
  }
  note({
    kind: "move",
    path: "version_detail.version",
    to: "version",
    reason: "the version is a member of the document itself",
  });
  return withMember(rest, "version", version);
};
