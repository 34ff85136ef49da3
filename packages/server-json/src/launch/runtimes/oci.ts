import type { PackageView } from "../launch-document.js";
import type { RegistryKind, Runtime } from "./runtime.js";

const imageName = /^[a-z0-9][a-z0-9._:/@-]*$/i;
const digest = /^sha256:[0-9a-f]{64}$/;
const tag = /^[0-9a-z_][0-9a-z_.-]{0,127}$/i;

/**
 * `docker run -i --rm … image`: `-i` keeps the standard input open, which the transport is, and
 * `--rm` leaves no container behind. Variables are handed on by name (`-e NAME`), so that their
 * values are in no list of processes. All `runtimeArguments` stand before the image, since what
 * follows it goes to the program inside.
 */
const docker: Runtime = {
  command: "docker",
  first: ["run", "-i", "--rm"],
  supplied: ["run", "-i", "--interactive", "--rm"],
  reference: (subject) => [imageReference(subject)],
  namesVariables: true,
  opens: ["-p", "--publish", "-P", "--publish-all", "--network", "--net"],
};

const podman: Runtime = { ...docker, command: "podman" };

/** Container images. */
export const oci: RegistryKind = {
  registryType: "oci",
  faults: imageFaults,
  runtimes: [docker, podman],
};

function imageFaults(subject: PackageView): readonly (readonly [string, string])[] {
  const { identifier, version = "", registryBaseUrl = "" } = subject;
  const faults: (readonly [string, string])[] = [];
  if (identifier === "") {
    faults.push(["identifier", "is missing; name the image"]);
  } else if (!imageName.test(identifier)) {
    faults.push(["identifier", "is no image reference; write host/name:tag"]);
  }
  if (version !== "" && !digest.test(version) && !tag.test(version)) {
    faults.push(["version", "is neither a tag nor a digest; put the tag into the identifier"]);
  }
  const host = hostOf(identifier);
  const base = withoutScheme(registryBaseUrl);
  if (base !== "" && host !== "" && !isBelow(identifier, base)) {
    faults.push([
      "registryBaseUrl",
      `names another registry than the identifier (${host}); leave it out, or name one registry`,
    ]);
  } else if (base !== "" && !imageName.test(base)) {
    faults.push(["registryBaseUrl", "is no address that an image reference can start with"]);
  }
  return faults;
}

/** The reference with its registry in front and its version behind, unless it has them already. */
function imageReference({ identifier, version = "", registryBaseUrl = "" }: PackageView): string {
  const base = withoutScheme(registryBaseUrl);
  const name = base === "" || isBelow(identifier, base) ? identifier : `${base}/${identifier}`;
  if (version === "" || /[:@]/.test(lastSegment(identifier))) {
    return name;
  }
  return digest.test(version) ? `${name}@${version}` : `${name}:${version}`;
}

function isBelow(identifier: string, base: string): boolean {
  return identifier.startsWith(`${base}/`);
}

function withoutScheme(url: string): string {
  const address = url.replace(/^https?:\/\//, "");
  return address.endsWith("/") ? address.slice(0, -1) : address;
}

function lastSegment(identifier: string): string {
  return identifier.slice(identifier.lastIndexOf("/") + 1);
}

/** The registry that a reference starts with: a first segment with a dot or a port, or `localhost`. */
function hostOf(identifier: string): string {
  const slash = identifier.indexOf("/");
  const first = slash === -1 ? "" : identifier.slice(0, slash);
  return first === "localhost" || /[.:]/.test(first) ? first : "";
}
