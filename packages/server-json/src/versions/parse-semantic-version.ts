const number = "(?:0|[1-9][0-9]*)";
const identifier = "(?:0|[1-9][0-9]*|[0-9]*[A-Za-z-][0-9A-Za-z-]*)";
const semanticVersion = new RegExp(
  `^v?(${number})\\.(${number})\\.(${number})` +
    `(?:-(${identifier}(?:\\.${identifier})*))?` +
    "(?:\\+[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*)?$",
);

/** The parts of a version that decide precedence; build metadata is not among them. */
export interface SemanticVersion {
  readonly core: readonly string[];
  readonly prerelease: readonly string[];
}

/** The parts of a semantic version with an optional leading `v`, or undefined for anything else. */
export function parseSemanticVersion(version: string): SemanticVersion | undefined {
  const match = semanticVersion.exec(version);
  if (match === null) {
    return undefined;
  }
  const [, major = "", minor = "", patch = "", prerelease] = match;
  return { core: [major, minor, patch], prerelease: prerelease?.split(".") ?? [] };
}
