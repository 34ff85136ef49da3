import type { RegistryClient } from "@mcp-registry-kit/client";

/**
 * Publishes the catalogue of a folder in its order, and then sets the statuses that are not `active`.
 *
 * @param read gives the text of a file of the folder
 */
export async function loadCatalogue(
  read: (file: string) => Promise<string>,
  client: RegistryClient,
  token: string,
): Promise<void> {
  const { publish, setStatus } = JSON.parse(await read("manifest.json"));
  for (const { file } of publish)
    await client.publishServer(JSON.parse(await read(file)), { token });
  for (const { name, version, ...update } of setStatus)
    await client.setServerVersionStatus(name, version, update, { token });
}
