import { describeConformance } from "@mcp-registry-kit/conformance/vitest";
import { app } from "./registry.js";

describeConformance({
  title: "the registry on Hono",
  target: { fetch: async (request) => app.fetch(request) },
});
