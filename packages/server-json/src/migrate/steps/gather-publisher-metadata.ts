import { isRecord } from "../../is-record.js";
import { publisherProvidedKey } from "../../normalise/document-shape.js";
import type { Step } from "../change.js";
import { memberOf, withMember } from "../members.js";

/** Of `_meta` registries take one member; what publishers wrote beside it goes into it. */
export const gatherPublisherMetadata: Step = (document, note) => {
  const meta = memberOf(document, "_meta");
  if (!isRecord(meta)) return document;
  const provided = memberOf(meta, publisherProvidedKey);
  const others = Object.entries(meta).filter(([name]) => name !== publisherProvidedKey);
  if (others.length === 0 || (provided !== undefined && !isRecord(provided))) return document;
  const known = isRecord(provided) ? provided : {};
  const moved = others.filter(([name]) => !Object.hasOwn(known, name));
  for (const [name] of moved)
    note({
      kind: "move",
      path: `_meta.${name}`,
      to: `_meta.${publisherProvidedKey}.${name}`,
      reason: `the official registry takes no member of \`_meta\` but \`${publisherProvidedKey}\``,
    });
  const clashing = others.filter((entry) => !moved.includes(entry));
  const inside = Object.fromEntries([...Object.entries(known), ...moved]);
  return withMember(
    document,
    "_meta",
    Object.fromEntries([[publisherProvidedKey, inside], ...clashing]),
  );
};
