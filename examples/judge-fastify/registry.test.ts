import { describeConformance } from "@mcp-registry-kit/conformance/vitest";
import { afterAll } from "vitest";
import { createApp } from "./registry.js";

const app = createApp();
afterAll(() => app.close());

describeConformance({
  title: "the registry on Fastify",
  target: async () => ({ baseUrl: await app.listen({ host: "127.0.0.1", port: 0 }) }),
  // What the official registry has beside the generic API is not offered here.
  skip: [
    "auth.*",
    "client.*",
    "surface.*",
    "validate.*",
    "list.updated-since-is-*",
    "list.since-may-*",
  ],
});
