import { expect, test } from "vitest";
import { readVectors } from "../../../test/helpers/read-vectors.js";
import { json, observedBaseUrl, observedClient } from "./helpers/observed-client.js";

interface PathVector {
  readonly description: string;
  readonly operationId: "listServers" | "listServerVersions" | "getServerVersion";
  readonly parameters: { readonly serverName?: string; readonly version?: string };
  readonly path: string;
}

test.each(readVectors<PathVector>("urls/operation-paths"))(
  "$description",
  async ({ operationId, parameters, path }) => {
    const { serverName = "", version = "" } = parameters;
    const row = { server: { name: "a", version: "1", description: "" } };
    const { client, requests } = observedClient(() => json({ servers: [], ...row }));
    const calls = {
      listServers: () => client.listServers(),
      listServerVersions: () => client.listServerVersions(serverName),
      getServerVersion: () => client.getServerVersion(serverName, version),
    };

    await calls[operationId]();

    expect(requests[0]?.url).toBe(`${observedBaseUrl}/v0.1${path}`);
  },
);
