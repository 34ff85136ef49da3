import type { Capability } from "../engine/capabilities.js";

/** What a registry offers and leaves out, such as `limit, version; not search (ignored)`. */
export function capabilityLine(capabilities: readonly Capability[]): string {
  const offered = capabilities.filter(isOffered).map(named);
  const missing = capabilities.filter((capability) => !isOffered(capability)).map(explained);
  const rest = missing.length === 0 ? [] : [`not ${missing.join(", ")}`];
  return [...(offered.length === 0 ? [] : [offered.join(", ")]), ...rest].join("; ");
}

function isOffered({ declared, found }: Capability): boolean {
  return declared ?? found === "offered";
}

function named({ name, found }: Capability): string {
  return found === "offered" ? name : `${name} (declared, ${found})`;
}

function explained({ name, declared, found }: Capability): string {
  return `${name} (${declared === false ? "declared" : found})`;
}
