import type { Rule } from "./rule.js";

/** `latest` names no version: registries use it for the newest one. */
export const reservedVersionString: Rule<{ readonly version: string }> = {
  code: "reserved-version-string",
  member: ["version"],
  judge: ({ version }) =>
    version === "latest" ? "version string 'latest' is reserved and cannot be used" : undefined,
};
