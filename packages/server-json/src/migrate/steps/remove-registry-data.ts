import { isRecord } from "../../is-record.js";
import type { Step } from "../change.js";
import { memberOf, withMember, withoutMembers } from "../members.js";

const registryMembers = [
  "status",
  "id",
  "_id",
  "isLatest",
  "is_latest",
  "updated_at",
  "package_canonical",
];
const registryMeta = [
  "io.modelcontextprotocol.registry",
  "io.modelcontextprotocol.registry/official",
];

/** Since 2025-09-29 what the registry knows of a version stands beside the document, never in it. */
export const removeRegistryData: Step = (document, note) => {
  for (const name of registryMembers)
    if (Object.hasOwn(document, name))
      note({
        kind: "remove",
        path: name,
        before: document[name],
        reason:
          name === "status"
            ? "the status is kept by the registry; set it there"
            : "the registry keeps it, beside the document",
      });
  const rest = withoutMembers(document, registryMembers);
  const meta = memberOf(rest, "_meta");
  if (!isRecord(meta)) return rest;
  const found = registryMeta.filter((name) => Object.hasOwn(meta, name));
  for (const name of found)
    note({
      kind: "remove",
      path: `_meta.${name}`,
      before: meta[name],
      reason: "what the registry says of a version is not the publisher's to write",
    });
  if (found.length === 0) return rest;
  const left = withoutMembers(meta, found);
  return Object.keys(left).length === 0
    ? withoutMembers(rest, ["_meta"])
    : withMember(rest, "_meta", left);
};
