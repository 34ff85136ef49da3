import { ask } from "./outgoing/ask.js";
import { bodyText } from "./outgoing/read-json.js";
import { isTransient } from "./outgoing/transient.js";
import type { PackageFields } from "./package-fields.js";
import { findReadmeToken, readmeToken } from "./readme-token.js";
import type { VerifierContext } from "./verifier.js";

/** A crate whose README is looked at. */
export interface CargoReadme {
  readonly fields: PackageFields;
  readonly serverName: string;
  /** Name of the host of the registry. */
  readonly crates: string;
  /** Where the registry describes the version. */
  readonly crateUrl: string;
  readonly readmeUrl: string;
}

/** Why the rendered README of a crate does not prove that it belongs to the server; undefined when it does. */
export async function cargoReadmeRefusal(
  readme: CargoReadme,
  context: VerifierContext,
): Promise<string | undefined> {
  const { fields, serverName, crates, readmeUrl } = readme;
  const { identifier, version } = fields;
  const which = `cargo package '${identifier}' version '${version}'`;
  const reply = await ask(context, readmeUrl, { headers: { accept: "text/html" } });
  if ("failure" in reply) {
    return `failed to fetch README for ${which} from ${crates}: ${reply.failure}`;
  }
  if (reply.status === 403) {
    return whyForbidden(readme, context);
  }
  if (reply.status !== 200) {
    return statusRefusal(crates, which, reply.status);
  }
  if ("failure" in reply.body) {
    return `failed to read README for ${which} from ${crates}: ${reply.body.failure}`;
  }
  const finding = findReadmeToken(bodyText(reply.body.bytes), serverName);
  if (finding === "found") {
    return undefined;
  }
  const failed = `cargo package '${identifier}' ownership validation failed`;
  const token = readmeToken(serverName);
  return finding === "absent"
    ? `${failed}. The server name '${serverName}' must appear as '${token}' in the package README`
    : `${failed}: found '${token}' in the README, but it is immediately followed by "${finding.next}" rather than a boundary. The token must be followed by a space, newline, or an HTML tag — put it on its own line and publish a new version`;
}

function statusRefusal(crates: string, which: string, status: number): string {
  const seen = `(status: ${status})`;
  if (status === 429) {
    return `${crates} rate-limited the README fetch for ${which} ${seen} — likely transient, retry later`;
  }
  return isTransient(status)
    ? `${crates} upstream error fetching README for ${which} ${seen} — likely transient, retry later`
    : `${which} README fetch failed ${seen}`;
}

// The storage of READMEs answers 403 for whatever it does not have.
async function whyForbidden(
  { fields, serverName, crates, crateUrl }: CargoReadme,
  context: VerifierContext,
): Promise<string> {
  const which = `cargo package '${fields.identifier}' version '${fields.version}'`;
  const probe = await ask(context, crateUrl, { headers: { accept: "application/json" } });
  if ("failure" in probe || isTransient(probe.status)) {
    return `${crates} could not confirm ${which} (README status: 403, version check inconclusive) — likely transient, retry later`;
  }
  switch (probe.status) {
    case 200:
      return `${which} exists on ${crates}, but its rendered README could not be retrieved (status: 403). If it has no README, add one containing '${readmeToken(serverName)}' and publish a new version`;
    case 404:
      return `${which} not found on ${crates}`;
    default:
      return `${which} not found on ${crates} (status: 403)`;
  }
}
