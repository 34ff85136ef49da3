import { uriParseError } from "@mcp-registry-kit/server-json";
import { baseUrlOf } from "./base-url.js";
import { cargoReadmeRefusal } from "./cargo-readme.js";
import { ask } from "./outgoing/ask.js";
import { escapePathSegment, isDotSegment } from "./outgoing/path-segment.js";
import { readJson, textMember } from "./outgoing/read-json.js";
import { isTransient } from "./outgoing/transient.js";
import { splitUrl } from "./outgoing/url-parts.js";
import type { Verifier, VerifierContext } from "./verifier.js";

/** A crate belongs to the server that its rendered README names. */
export const verifyCargo: Verifier = async (fields, serverName, context) => {
  const { identifier, version } = fields;
  const baseUrl = baseUrlOf(fields, context);
  const crates = new URL(baseUrl).hostname;
  // No request can carry a dot segment, and no crate is called so.
  if (isDotSegment(identifier) || isDotSegment(version)) {
    return `cargo package '${identifier}' metadata fetch failed (status: 404)`;
  }
  const crateUrl = `${baseUrl}/api/v1/crates/${escapePathSegment(identifier)}/${escapePathSegment(version)}`;
  const reply = await ask(context, `${crateUrl}/readme`, {
    headers: { accept: "application/json" },
  });
  if ("failure" in reply) {
    return `failed to fetch package metadata from ${crates}: ${reply.failure}`;
  }
  if (reply.status !== 200) {
    return statusRefusal(crates, identifier, reply.status);
  }
  const readmeUrl = readJson(reply.body, (json) => textMember(json, "url"));
  if ("failure" in readmeUrl) {
    return `failed to parse ${crates} readme metadata: ${readmeUrl.failure}`;
  }
  const strange = strangeUrl(readmeUrl.value, crates, identifier, context);
  return (
    strange ??
    cargoReadmeRefusal(
      { fields, serverName, crates, crateUrl, readmeUrl: readmeUrl.value },
      context,
    )
  );
};

function statusRefusal(crates: string, identifier: string, status: number): string {
  const seen = `(status: ${status})`;
  if (status === 429) {
    return `${crates} rate-limited the metadata request for cargo package '${identifier}' ${seen} — likely transient, retry later`;
  }
  return isTransient(status)
    ? `${crates} upstream error fetching metadata for cargo package '${identifier}' ${seen} — likely transient, retry later`
    : `cargo package '${identifier}' metadata fetch failed ${seen}`;
}

function strangeUrl(
  url: string,
  crates: string,
  identifier: string,
  { allows }: VerifierContext,
): string | undefined {
  if (url === "") {
    return `cargo package '${identifier}' metadata response missing 'url' field`;
  }
  const { host } = splitUrl(url);
  if (uriParseError(url) !== undefined || host === "") {
    return `cargo package '${identifier}': ${crates} returned an unparseable README URL`;
  }
  // A host is compared as it is written, which parsing would hide.
  const isExpected = URL.canParse(url) && host === host.toLowerCase() && allows(new URL(url));
  return isExpected
    ? undefined
    : `cargo package '${identifier}': ${crates} returned a README URL on an unexpected host/scheme "${maskPassword(url)}" — refusing to fetch`;
}

function maskPassword(url: string): string {
  return url.replace(/^([^/]*\/\/[^/?#:@]*:)[^/?#]*@/, "$1xxxxx@");
}
