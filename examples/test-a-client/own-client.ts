/** A client as people write it first: it follows every cursor, and trusts what it gets. */
export async function listNames(baseUrl: string): Promise<string[]> {
  const names: string[] = [];
  let cursor = "";
  do {
    const query = cursor === "" ? "" : `?cursor=${encodeURIComponent(cursor)}`;
    const response = await fetch(`${baseUrl}/v0.1/servers${query}`);
    if (!response.ok) {
      throw new Error(`the registry answered ${response.status}`);
    }
    const { servers, metadata } = await response.json();
    for (const { server } of servers) {
      names.push(server.name);
    }
    cursor = metadata?.nextCursor ?? "";
  } while (cursor !== "");
  return names;
}
