import { createOriginList } from "../outgoing/origin-list.js";
import type { PackageRegistry } from "../package-registry.js";
import { checkUrl, type UrlRules } from "./check-url.js";
import {
  type Members,
  optionFault,
  readMilliseconds,
  readObject,
  readTexts,
} from "./option-values.js";
import type { OwnershipOptions, RegistryType } from "./ownership-options.js";

/** Options of the verification with every default filled in. */
export interface OwnershipSettings {
  readonly registries: ReadonlyMap<string, PackageRegistry>;
  readonly userAgent: string;
  readonly totalTimeoutMs: number;
}

const types: readonly RegistryType[] = ["npm", "pypi", "nuget", "cargo", "oci", "mcpb"];
const commonMembers = ["baseUrls", "alsoAllow", "timeoutMs"];
const ownMembers: Partial<Readonly<Record<RegistryType, readonly string[]>>> = {
  oci: ["aliases", "retryDelaysMs"],
  mcpb: ["gitlabBaseUrls"],
};
const mostRetries = 5;

/**
 * Reads the options of the verification, which may come from a file.
 *
 * @throws {TypeError} for whatever is missing, unknown or malformed; the message names the place.
 */
export function readOwnershipOptions(options: OwnershipOptions): OwnershipSettings {
  const members = readObject(options, "ownership", ["registries", "userAgent", "totalTimeoutMs"]);
  const registries = readObject(members["registries"], "ownership.registries", types);
  const given = types.filter((type) => registries[type] !== undefined);
  if (given.length === 0) {
    throw optionFault("ownership.registries", "is empty; name a registry, or leave ownership out");
  }
  return {
    registries: new Map(given.map((type) => [type, readRegistry(type, registries[type])])),
    userAgent: readUserAgent(members["userAgent"] ?? "MCP-Registry-Validator/1.0"),
    totalTimeoutMs: readMilliseconds(
      members["totalTimeoutMs"] ?? 120_000,
      "ownership.totalTimeoutMs",
      1,
    ),
  };
}

function readUserAgent(value: unknown): string {
  if (typeof value !== "string" || !/^[!-~]([ -~]*[!-~])?$/.test(value)) {
    throw optionFault("ownership.userAgent", "is no line of ASCII text");
  }
  return value;
}

function readRegistry(type: RegistryType, value: unknown): PackageRegistry {
  const place = `ownership.registries.${type}`;
  const members = readObject(value, place, [...commonMembers, ...(ownMembers[type] ?? [])]);
  const baseUrls = readBaseUrls(type, members, place);
  const alsoAllow = readUrls(members, place, "alsoAllow", () => ({ path: false, wildcard: true }));
  const timeoutMs = members["timeoutMs"] ?? (type === "oci" ? 30_000 : 10_000);
  return {
    type,
    baseUrls,
    allows: createOriginList([...baseUrls, ...alsoAllow]),
    timeoutMs: readMilliseconds(timeoutMs, `${place}.timeoutMs`, 1),
    aliases: readAliases(members["aliases"] ?? {}, `${place}.aliases`),
    retryDelaysMs: readDelays(members["retryDelaysMs"] ?? [1000, 3000], `${place}.retryDelaysMs`),
    gitlabBaseUrls: readGitlabBaseUrls(members, place, baseUrls),
  };
}

function readBaseUrls(type: RegistryType, members: Members, place: string): readonly string[] {
  const isHostAlone = type === "oci" || type === "mcpb";
  const baseUrls = readUrls(members, place, "baseUrls", (index) => ({
    path: !isHostAlone,
    wildcard: type === "oci" && index > 0,
  }));
  if (baseUrls.length === 0) {
    throw optionFault(`${place}.baseUrls`, "is missing or empty; name at least one base URL");
  }
  return baseUrls;
}

function readUrls(
  members: Members,
  place: string,
  name: string,
  rules: (index: number) => UrlRules,
): readonly string[] {
  const urls = readTexts(members[name], `${place}.${name}`);
  for (const [index, url] of urls.entries()) {
    checkUrl(url, `${place}.${name}[${index}]`, rules(index));
  }
  return urls;
}

function readGitlabBaseUrls(
  members: Members,
  place: string,
  baseUrls: readonly string[],
): readonly string[] {
  const gitlabBaseUrls = readTexts(members["gitlabBaseUrls"], `${place}.gitlabBaseUrls`);
  const stray = gitlabBaseUrls.find((each) => !baseUrls.includes(each));
  if (stray !== undefined) {
    throw optionFault(`${place}.gitlabBaseUrls`, `names ${stray}, which is none of baseUrls`);
  }
  return gitlabBaseUrls;
}

function readAliases(value: unknown, place: string): ReadonlyMap<string, string> {
  const aliases = Object.entries(readObject(value, place));
  return new Map(
    aliases.map(([alias, host]) => {
      if (typeof host !== "string") {
        throw optionFault(`${place}.${alias}`, "is no text; write the host that it stands for");
      }
      return [alias, host];
    }),
  );
}

function readDelays(value: unknown, place: string): readonly number[] {
  if (!Array.isArray(value) || value.length > mostRetries) {
    throw optionFault(place, `is no list of at most ${mostRetries} numbers of milliseconds`);
  }
  return value.map((each, index) => readMilliseconds(each, `${place}[${index}]`, 0));
}
