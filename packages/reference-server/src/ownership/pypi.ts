import { baseUrlOf } from "./base-url.js";
import { fetchMetadata } from "./fetch-metadata.js";
import { escapePathSegment } from "./outgoing/path-segment.js";
import { memberOf, textMember } from "./outgoing/read-json.js";
import { findReadmeToken, readmeToken } from "./readme-token.js";
import type { Verifier } from "./verifier.js";

/** A PyPI package belongs to the server that its README names. */
export const verifyPypi: Verifier = async (fields, serverName, context) => {
  const { identifier, version } = fields;
  const folder = `${baseUrlOf(fields, context)}/pypi/${escapePathSegment(identifier)}`;
  const source = {
    label: "PyPI",
    place: "PyPI",
    versionUrl: `${folder}/${escapePathSegment(version)}/json`,
    packageUrl: `${folder}/json`,
  } as const;
  const metadata = await fetchMetadata(source, fields, context, (json) =>
    textMember(memberOf(json, "info"), "description"),
  );
  if ("refusal" in metadata) {
    return metadata.refusal;
  }
  const finding = findReadmeToken(metadata.value, serverName);
  if (finding === "found") {
    return undefined;
  }
  const failed = `PyPI package '${identifier}' ownership validation failed`;
  return finding === "absent"
    ? `${failed}. The server name '${serverName}' must appear as '${readmeToken(serverName)}' in the package README`
    : `${failed}: found '${readmeToken(serverName)}' in the README, but it is immediately followed by "${finding.next}" rather than a boundary. The token must be followed by a space, newline, an HTML tag, or a comment close ('-->') — put it on its own line and republish`;
};
