import type { Package } from "@mcp-registry-kit/types";

/** What a project says of itself in one of its files. */
export interface ProjectFacts {
  /** The file that says it. */
  readonly source: string;
  /** Name of the server, where the file gives it outright. */
  readonly serverName?: string;
  readonly title?: string;
  readonly description?: string;
  readonly version?: string;
  readonly websiteUrl?: string;
  /** Address of the repository, as it is written there. */
  readonly repository?: string;
  /** What the project publishes. */
  readonly published?: Package;
}

/** A text, unless it is blank or none. */
export function textOf(value: unknown): string | undefined {
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
}

/** A text that is an https address. */
export function httpsOf(value: unknown): string | undefined {
  const text = textOf(value);
  return text?.startsWith("https://") ? text : undefined;
}

/** A package that runs on stdio; undefined where it has no name. */
export function publishedAs(
  registryType: string,
  name: unknown,
  version: unknown,
): Package | undefined {
  const identifier = textOf(name);
  if (identifier === undefined) return undefined;
  const known = textOf(version);
  return {
    registryType,
    identifier,
    ...(known !== undefined && { version: known }),
    transport: { type: "stdio" },
  };
}
