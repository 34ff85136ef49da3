import { isRecord } from "../../is-record.js";
import type { Step } from "../change.js";
import { memberOf, withMember, withoutMembers } from "../members.js";

const hosts = new Map([
  ["github.com", "github"],
  ["gitlab.com", "gitlab"],
]);

/** A repository is an object with address and source, or is left out. */
export const mendRepository: Step = (document, note) => {
  const given = memberOf(document, "repository");
  if (typeof given === "string" && given !== "") {
    note({
      kind: "set",
      path: "repository",
      before: given,
      after: { url: given },
      reason: "a repository is an object with its address in `url`",
    });
    return mendRepository(withMember(document, "repository", { url: given }), note);
  }
  if (!isRecord(given)) return document;
  if (["url", "source", "id", "subfolder"].every((name) => isBlank(memberOf(given, name)))) {
    note({
      kind: "remove",
      path: "repository",
      before: given,
      reason: "a repository without address and source says nothing",
    });
    return withoutMembers(document, ["repository"]);
  }
  const source = sourceOf(memberOf(given, "url"));
  if (source === undefined || !isBlank(memberOf(given, "source"))) return document;
  note({
    kind: "set",
    path: "repository.source",
    after: source,
    reason: "the source belongs to every repository; the address tells it",
  });
  return withMember(document, "repository", withMember(given, "source", source));
};

function isBlank(value: unknown): boolean {
  return value === undefined || value === null || value === "";
}

function sourceOf(url: unknown): string | undefined {
  const host =
    typeof url === "string" ? /^https?:\/\/(?:www\.)?([^/]+)\//.exec(url)?.[1] : undefined;
  return host === undefined ? undefined : hosts.get(host);
}
