import type { Requirement } from "@mcp-registry-kit/types";
import { requirements } from "@mcp-registry-kit/types/requirements";

const byId: ReadonlyMap<string, Requirement> = new Map(Object.entries(requirements));

const documents: Readonly<Record<string, string>> = {
  "generic-api": "generic registry API",
  "official-registry": "official registry",
  "server-json": "server.json",
  rfc: "IETF",
};

/** The requirement of an id; undefined where this suite knows none, as in a report of another version. */
export function requirementOf(id: string): Requirement | undefined {
  return byId.get(id);
}

/** Where a requirement comes from, for people. */
export function sourceOf({ source: { document, section } }: Requirement): string {
  return `${documents[document] ?? document}: ${section}`;
}
