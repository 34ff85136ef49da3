import { askNuget, findNugetResource } from "./nuget-service-index.js";
import { escapePathSegment, isDotSegment } from "./outgoing/path-segment.js";
import { bodyText, listMember, readJson } from "./outgoing/read-json.js";
import type { PackageFields } from "./package-fields.js";
import { findReadmeToken, readmeToken } from "./readme-token.js";
import type { Verifier, VerifierContext } from "./verifier.js";

/** A NuGet package belongs to the server that its embedded README names. */
export const verifyNuget: Verifier = async (fields, serverName, context) => {
  const template = await findNugetResource("ReadmeUriTemplate/6.13.0", fields, context);
  if ("refusal" in template) {
    return template.refusal;
  }
  const lowerId = fields.identifier.toLowerCase();
  const lowerVersion = lowerVersionOf(fields);
  // No request can carry a dot segment, and no package is called so.
  if (isDotSegment(lowerId) || isDotSegment(lowerVersion)) {
    return unknownPackage(fields.identifier);
  }
  const url = template.value
    .replaceAll("{lower_id}", () => escapePathSegment(lowerId))
    .replaceAll("{lower_version}", () => escapePathSegment(lowerVersion));
  const reply = await askNuget(context, url, "README");
  if ("refusal" in reply) {
    return reply.refusal;
  }
  const { status, body } = reply.value;
  if (status !== 200) {
    return status === 404
      ? whatIsMissing(fields, context)
      : `NuGet README request returned status ${status}`;
  }
  return "failure" in body
    ? `failed to read NuGet README: ${body.failure}`
    : readmeRefusal(fields, serverName, bodyText(body.bytes));
};

function readmeRefusal(
  { identifier, version }: PackageFields,
  serverName: string,
  readme: string,
): string | undefined {
  const finding = findReadmeToken(readme, serverName);
  if (finding === "found") {
    return undefined;
  }
  const failed = `NuGet package '${identifier}' ownership validation for version ${version} failed`;
  const token = readmeToken(serverName);
  return finding === "absent"
    ? `${failed}. The server name '${serverName}' must appear as '${token}' in the package README. Add it to your README and publish a new package version`
    : `${failed}: found '${token}' in the README, but it is immediately followed by another character rather than a boundary. The token must be followed by a space, newline, an HTML tag, or a comment close ('-->') — put it on its own line and publish a new package version`;
}

async function whatIsMissing(fields: PackageFields, context: VerifierContext): Promise<string> {
  const { identifier, version } = fields;
  const base = await findNugetResource("PackageBaseAddress/3.0.0", fields, context);
  if ("refusal" in base) {
    return base.refusal;
  }
  const folder = `${base.value.replace(/\/$/, "")}/${escapePathSegment(identifier.toLowerCase())}`;
  const reply = await askNuget(context, `${folder}/index.json`, "package index");
  if ("refusal" in reply) {
    return reply.refusal;
  }
  const { status, body } = reply.value;
  if (status !== 200) {
    return status === 404
      ? unknownPackage(identifier)
      : `NuGet package index returned status ${status}`;
  }
  const versions = readJson(body, (json) => listMember(json, "versions"));
  if ("failure" in versions) {
    return `failed to parse NuGet package index: ${versions.failure}`;
  }
  return versions.value.includes(lowerVersionOf(fields))
    ? `NuGet package '${identifier}' ownership validation for version ${version} failed because it does not have an embedded README. Add one to your package and publish a new version`
    : `NuGet package '${identifier}' exists but version ${version} does not exist in the registry. If you recently published the version, wait for validation to complete`;
}

function unknownPackage(identifier: string): string {
  return `NuGet package '${identifier}' does not exist in the registry. If you recently published the package for the first time, wait for validation to complete`;
}

// The registry knows a version without its build metadata.
function lowerVersionOf({ version }: PackageFields): string {
  return version.toLowerCase().replace(/\+.*$/s, "");
}
