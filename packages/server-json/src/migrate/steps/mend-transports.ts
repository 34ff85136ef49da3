import { isRecord } from "../../is-record.js";
import type { JsonObject, Note, Step } from "../change.js";
import { mapObjects, memberOf, withMember, withoutMembers } from "../members.js";

/** Other spellings that documents had. */
const spellings = new Map<unknown, string>([
  ["streamable", "streamable-http"],
  ["streamable_http", "streamable-http"],
  ["streamableHttp", "streamable-http"],
  ["http", "streamable-http"],
]);

/** Every package says how to talk to its process, and transports have the names of today. */
export const mendTransports: Step = (document, note) => {
  const withPackages = mapObjects(document, "packages", (element, place) => {
    const inside = `${place}.transport`;
    const transport = memberOf(element, "transport");
    if (isRecord(transport))
      return withMember(element, "transport", spellType(transport, inside, note));
    if (typeof transport === "string") {
      const after = { type: spellings.get(transport) ?? transport };
      note({
        kind: "set",
        path: inside,
        before: transport,
        after,
        reason: "a transport is an object",
      });
      return withMember(element, "transport", after);
    }
    const flat = ["transport_type", "transportType"].find((name) => Object.hasOwn(element, name));
    const type = flat === undefined ? "stdio" : element[flat];
    if (transport !== undefined && transport !== null) return element;
    if (transport === null)
      note({ kind: "remove", path: inside, before: null, reason: "an empty member says nothing" });
    const after = { type: spellings.get(type) ?? type };
    if (flat === undefined) {
      const reason = "packages had no transport in older documents, and meant stdio";
      note({ kind: "set", path: inside, after, reason });
    } else {
      const reason = "a package keeps its transport in an object";
      const respelt = after.type !== type && { before: type, after: after.type };
      note({ kind: "move", path: `${place}.${flat}`, to: `${inside}.type`, ...respelt, reason });
    }
    return withMember(
      withoutMembers(element, flat === undefined ? [] : [flat]),
      "transport",
      after,
    );
  });
  return mapObjects(withPackages, "remotes", (remote, place) => spellType(remote, place, note));
};

function spellType(transport: JsonObject, place: string, note: Note): JsonObject {
  const type = memberOf(transport, "type");
  const after = spellings.get(type);
  if (after === undefined) return transport;
  note({
    kind: "set",
    path: `${place}.type`,
    before: type,
    after,
    reason: `the transport is called \`${after}\``,
  });
  return withMember(transport, "type", after);
}
