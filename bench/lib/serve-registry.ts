import { createRegistry } from "@mcp-registry-kit/reference-server";
import { listen } from "@mcp-registry-kit/reference-server/node";
import { realSizedDocument } from "./real-sized-documents.js";
import { reportCpu } from "./report-cpu.js";

const rows = Number(process.argv[2]);
const registry = createRegistry();
for (let from = 0; from < rows; from += 10_000) {
  const count = Math.min(10_000, rows - from);
  await registry.load(Array.from({ length: count }, (_, index) => ({ server: JSON.parse(JSON.stringify(realSizedDocument(from + index))) })));
}
const { url } = await listen(registry, { port: 0 });
reportCpu({ port: Number(new URL(url).port) });
