import { describeConformance } from "@mcp-registry-kit/conformance/vitest";
import { afterAll } from "vitest";
import { createApp } from "./registry.js";

const app = createApp();
afterAll(() => app.close());

describeConformance({
  title: "the registry on Fastify",
  target: async () => ({ baseUrl: await app.listen({ host: "127.0.0.1", port: 0 }) }),
});
