import { catalogueEntries } from "@mcp-registry-kit/conformance";
import { describeConformance } from "@mcp-registry-kit/conformance/vitest";
import { createRegistry } from "@mcp-registry-kit/reference-server";

const registry = createRegistry();

describeConformance({
  title: "the registry with the known catalogue",
  target: async () => {
    await registry.load(catalogueEntries());
    return { fetch: (request) => registry.fetch(request) };
  },
  catalogue: true,
});
