/** What a registry may offer or leave out, by the wire names of the specification. */
export type CapabilityName = "limit" | "search" | "version" | "updated_since" | "validate";

/** Every capability, in the order in which reports show them. */
export const capabilityNames: readonly CapabilityName[] = [
  "limit",
  "search",
  "version",
  "updated_since",
  "validate",
];

/**
 * What the registry was seen to do. `ignored`: the listing is the same with the parameter as without.
 * `refused`: a request with it is answered by an error. `absent`: there is no such operation. `unknown`:
 * the catalogue is too small to tell, or the answer said nothing.
 */
export type CapabilityState = "offered" | "ignored" | "refused" | "absent" | "unknown";

/** What is known of one capability. */
export interface Capability {
  readonly name: CapabilityName;
  readonly found: CapabilityState;
  /** What whoever started the run says of it; absent where nothing was said. */
  readonly declared?: boolean;
}

const filters: readonly CapabilityName[] = ["limit", "search", "version", "updated_since"];

/**
 * Why a capability is not to be judged; undefined where it is.
 *
 * What is declared decides. Else a registry may leave out the search, and a folder of static files, which
 * ignores whatever stands in a query, all filters; a filter that is ignored while another works is a fault.
 */
export function whyNotJudged(
  name: CapabilityName,
  capabilities: readonly Capability[],
): string | undefined {
  const stateOf = (wanted: CapabilityName): Capability | undefined =>
    capabilities.find((capability) => capability.name === wanted);
  const { declared, found } = stateOf(name) ?? {};
  if (declared === false) return `\`${name}\` is declared as not offered`;
  if (declared === true) return undefined;
  const toJudge = `--capability ${name}=yes has it judged`;
  if (found === "absent") return `the registry does not offer \`${name}\`; ${toJudge}`;
  if (name === "search" && (found === "ignored" || found === "refused"))
    return `the registry does not search: \`search\` is ${found}; ${toJudge}`;
  const states = filters.map((filter) => stateOf(filter)?.found);
  const isStatic =
    states.includes("ignored") &&
    states.every((state) => state === "ignored" || state === "unknown");
  return isStatic && filters.includes(name)
    ? `the registry ignores every query, as static files do; ${toJudge}`
    : undefined;
}
