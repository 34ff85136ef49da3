import type { Step } from "../change.js";
import { mapObjects, memberOf, withMember, withoutMembers } from "../members.js";

/** Registry types that mean container images; the second was written before 2025-09. */
const imageTypes: readonly unknown[] = ["oci", "docker"];

/** An image is named by one reference: registry, name and version in `identifier`. */
export const foldImageVersion: Step = (document, note) =>
  mapObjects(document, "packages", (element, place) => {
    const { registryType, identifier } = element;
    if (!imageTypes.includes(registryType) || typeof identifier !== "string") return element;
    const host = hostOf(memberOf(element, "registryBaseUrl"));
    const version = memberOf(element, "version");
    const reference = addVersion(addHost(identifier, host), version);
    const folded = ["registryBaseUrl", "version"].filter((name) => Object.hasOwn(element, name));
    if (registryType === "docker")
      note({
        kind: "set",
        path: `${place}.registryType`,
        before: registryType,
        after: "oci",
        reason: "container images have the type `oci`",
      });
    for (const name of folded)
      note({
        kind: "remove",
        path: `${place}.${name}`,
        before: element[name],
        reason: "the reference in `identifier` says it",
      });
    if (reference !== identifier)
      note({
        kind: "set",
        path: `${place}.identifier`,
        before: identifier,
        after: reference,
        reason: "an image is named by its whole reference",
      });
    const changed = withMember(withoutMembers(element, folded), "identifier", reference);
    return withMember(changed, "registryType", "oci");
  });

function hostOf(baseUrl: unknown): string | undefined {
  return typeof baseUrl === "string"
    ? /^(?:https?:\/\/)?([^/?#]+(?::\d+)?(?:\/[^?#]*?)?)\/?$/.exec(baseUrl)?.[1]
    : undefined;
}

function addHost(identifier: string, host: string | undefined): string {
  const first = identifier.split("/", 1)[0] ?? "";
  const namesHost = identifier.includes("/") && (/[.:]/.test(first) || first === "localhost");
  return host === undefined || namesHost ? identifier : `${host}/${identifier}`;
}

function addVersion(identifier: string, version: unknown): string {
  const last = identifier.slice(identifier.lastIndexOf("/") + 1);
  const isVersioned = /[:@]/.test(last);
  if (typeof version !== "string" || version === "" || isVersioned) return identifier;
  return version.startsWith("sha256:") ? `${identifier}@${version}` : `${identifier}:${version}`;
}
