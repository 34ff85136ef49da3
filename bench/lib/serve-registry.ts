import { createRegistry } from "@mcp-registry-kit/reference-server";
import { listen } from "@mcp-registry-kit/reference-server/node";
import { loadRealSized } from "./load-real-sized.js";
import { reportCpu } from "./report-cpu.js";

// A registry with so many rows, as the command serves it: failures are logged, requests are not.
const registry = createRegistry({
  anonymousAuth: true,
  log: ({ error }) => {
    if (error !== undefined) console.error(error);
  },
});
await loadRealSized(registry, Number(process.argv[2]));
const { url } = await listen(registry, { port: 0 });
reportCpu({ port: Number(new URL(url).port) });
