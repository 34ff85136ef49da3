import { describeConformance } from "@mcp-registry-kit/conformance/vitest";
import { app } from "./registry.js";

describeConformance({
  title: "the registry on Hono",
  target: { fetch: async (request) => app.fetch(request) },
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
