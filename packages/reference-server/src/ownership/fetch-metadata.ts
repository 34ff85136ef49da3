import { ask } from "./outgoing/ask.js";
import { isDotSegment } from "./outgoing/path-segment.js";
import { readJson } from "./outgoing/read-json.js";
import { isTransient } from "./outgoing/transient.js";
import type { PackageFields } from "./package-fields.js";
import type { VerifierContext } from "./verifier.js";

const longestProbe = 3000;

/** Where the metadata of a package is, and the words of its registry. */
export interface MetadataSource {
  readonly label: "NPM" | "PyPI";
  /** Where releases appear. */
  readonly place: string;
  readonly versionUrl: string;
  readonly packageUrl: string;
}

/** What was read of the metadata, or the reason why the package is refused. */
export type Metadata<Value> = { readonly value: Value } | { readonly refusal: string };

/** Fetches the JSON metadata of one version of a package and takes out of it what is needed. */
export async function fetchMetadata<Value>(
  source: MetadataSource,
  fields: PackageFields,
  context: VerifierContext,
  pick: (json: unknown) => Value,
): Promise<Metadata<Value>> {
  const { label, versionUrl } = source;
  const { identifier, version } = fields;
  // No request can carry a dot segment, and no package is called so.
  if (isDotSegment(identifier) || isDotSegment(version)) {
    return { refusal: `${label} package '${identifier}' not found (status: 404)` };
  }
  const reply = await ask(context, versionUrl, { headers: { accept: "application/json" } });
  if ("failure" in reply) {
    return { refusal: `failed to fetch package metadata from ${label}: ${reply.failure}` };
  }
  if (reply.status === 404) {
    return { refusal: await whatIsMissing(source, fields, context) };
  }
  if (reply.status !== 200) {
    return { refusal: statusRefusal(label, identifier, reply.status) };
  }
  const read = readJson(reply.body, pick);
  return "value" in read
    ? read
    : { refusal: `failed to parse ${label} package metadata: ${read.failure}` };
}

function statusRefusal(label: string, identifier: string, status: number): string {
  const seen = `(status: ${status})`;
  if (status === 429) {
    return `${label} rate-limited the metadata request for package '${identifier}' ${seen}. Likely transient, retry later`;
  }
  return isTransient(status)
    ? `${label} upstream error fetching metadata for package '${identifier}' ${seen}. Likely transient, retry later`
    : `${label} package '${identifier}' metadata fetch failed ${seen}`;
}

async function whatIsMissing(
  { label, place, packageUrl }: MetadataSource,
  { identifier, version }: PackageFields,
  context: VerifierContext,
): Promise<string> {
  const timeoutMs = Math.min(longestProbe, context.timeoutMs);
  const probe = await ask(context, packageUrl, { method: "HEAD", timeoutMs });
  if ("failure" in probe || isTransient(probe.status)) {
    return `${label} could not confirm package '${identifier}' version '${version}' (version status: 404, package check inconclusive). Likely transient, retry later`;
  }
  switch (probe.status) {
    case 200:
      return `${label} package '${identifier}' exists, but version '${version}' was not found (status: 404). A newly published release can take a moment to appear on ${place}. Wait and retry, or publish version '${version}' before registering it`;
    case 404:
      return `${label} package '${identifier}' not found (status: 404)`;
    default:
      return `${label} package '${identifier}' version '${version}' not found (status: 404)`;
  }
}
