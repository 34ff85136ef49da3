import { createRegistryClient } from "@mcp-registry-kit/client";

/** Walks all pages of the registry with the client, reads one server in full, and says in a line what it saw. */
export async function walkCatalogue(baseUrl: string): Promise<string> {
  const client = createRegistryClient({ baseUrl });
  const versionsOf = new Map<string, number>();
  let rows = 0;
  for await (const { server } of client.iterateServers()) {
    rows += 1;
    versionsOf.set(server.name, (versionsOf.get(server.name) ?? 0) + 1);
  }
  const seen = `client     walked ${rows} rows of ${versionsOf.size} servers`;

  const [largest] = [...versionsOf].sort(([, left], [, right]) => right - left);
  if (largest === undefined) return seen;
  const [name] = largest;
  const { servers } = await client.listServerVersions(name);
  const latest = await client.getServerVersion(name, "latest");
  return `${seen}; ${name} has ${servers.length} versions, the latest is ${latest.server.version}`;
}
