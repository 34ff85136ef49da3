import { createRegistryClient } from "@mcp-registry-kit/client";
import { createRegistry } from "@mcp-registry-kit/reference-server";
import { expect, test } from "vitest";

test("a walk that is led in a circle is an error", async () => {
  const registry = createRegistry({ faults: { cursorLoop: 1 } });
  await registry.load([{ server: { name: "com.example/weather", version: "1.0.0" } }]);
  const client = createRegistryClient({
    baseUrl: "https://registry.example.com",
    fetch: (request) => registry.fetch(request),
  });

  const walk = async () => {
    for await (const { server } of client.iterateServers()) {
      expect(server.name).toBe("com.example/weather");
    }
  };

  await expect(walk()).rejects.toMatchObject({ code: "PAGINATION_LOOP" });
});
