import { createRegistry } from "@mcp-registry-kit/reference-server";
import { registryHandlers } from "@mcp-registry-kit/reference-server/msw";
import { setupServer } from "msw/node";
import { afterAll, beforeAll, expect, test } from "vitest";
import { listNames } from "./own-client.js";

const server = setupServer();
beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
afterAll(() => server.close());

const names = ["a", "b", "c", "d", "e"].map((letter) => `com.example/${letter}`);

test.each(Array.from({ length: 20 }, (_, seed) => seed))(
  "all names are listed by the registry of seed %d",
  async (seed) => {
    const registry = createRegistry({ diversity: seed });
    await registry.load(names.map((name) => ({ server: { name, version: "1.0.0" } })));
    server.use(...registryHandlers(registry, { baseUrl: "https://registry.example.com" }));

    const listed = await listNames("https://registry.example.com");

    expect(listed.sort()).toEqual(names);
  },
);
