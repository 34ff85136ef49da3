import { baseUrlOf } from "./base-url.js";
import { fetchMetadata } from "./fetch-metadata.js";
import { escapePathSegment } from "./outgoing/path-segment.js";
import { textMember } from "./outgoing/read-json.js";
import type { Verifier } from "./verifier.js";

/** An npm package belongs to the server that `mcpName` in its package.json names. */
export const verifyNpm: Verifier = async (fields, serverName, context) => {
  const { identifier, version } = fields;
  const packageUrl = `${baseUrlOf(fields, context)}/${escapePathSegment(identifier)}`;
  const versionUrl = `${packageUrl}/${escapePathSegment(version)}`;
  const source = { label: "NPM", place: "the registry", versionUrl, packageUrl } as const;
  const metadata = await fetchMetadata(source, fields, context, (json) =>
    textMember(json, "mcpName"),
  );
  if ("refusal" in metadata) {
    return metadata.refusal;
  }
  if (metadata.value === "") {
    return `NPM package '${identifier}' is missing required 'mcpName' field. Add this to your package.json: "mcpName": "${serverName}"`;
  }
  return metadata.value === serverName
    ? undefined
    : `NPM package ownership validation failed. Expected mcpName '${serverName}', got '${metadata.value}'`;
};
