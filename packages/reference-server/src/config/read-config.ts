import { findJsonFault } from "../json-fault.js";
import type { RegistryOptions } from "../registry-options.js";
import { type Check, object } from "./check.js";
import { ConfigError } from "./config-error.js";
import type { Section } from "./section.js";
import { blockedNamespacesSection } from "./sections/blocked-namespaces.js";
import { githubSection } from "./sections/github.js";
import { githubOidcSection } from "./sections/github-oidc.js";
import { oidcSection } from "./sections/oidc.js";
import { ownershipSection } from "./sections/ownership.js";
import { protectReadsSection } from "./sections/protect-reads.js";

/** Every member that a configuration may have. */
export const sections: readonly Section[] = [
  blockedNamespacesSection,
  githubSection,
  githubOidcSection,
  oidcSection,
  ownershipSection,
  protectReadsSection,
];

const mostLevels = 100;
const checks: Readonly<Record<string, Check<RegistryOptions>>> = Object.fromEntries(
  sections.map(({ name, read }) => [name, read]),
);
const members = object({}, { $schema: (): RegistryOptions => ({}), ...checks });

/**
 * The options that a configuration file stands for. `file` is its name, for errors.
 *
 * @throws {ConfigError} for the first thing that is wrong, unknown members included.
 */
export function readConfig(content: string, file: string): RegistryOptions {
  const fault = findJsonFault(content, mostLevels);
  if (fault !== undefined) {
    const line = content.slice(0, fault.offset).split("\n").length;
    throw new ConfigError(`${file}: line ${line}: not JSON (${fault.message}); correct it`);
  }
  try {
    const read: Readonly<Record<string, RegistryOptions>> = members(JSON.parse(content), "");
    const options: RegistryOptions = Object.assign({}, ...Object.values(read));
    return options;
  } catch (error) {
    throw error instanceof ConfigError
      ? new ConfigError(`${file}: ${error.message}`, { cause: error })
      : error;
  }
}
