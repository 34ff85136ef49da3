import { createRegistry } from "@mcp-registry-kit/reference-server";
import { listen } from "@mcp-registry-kit/reference-server/node";
import { anonymousDocument } from "./anonymous-document.js";
import { loadRealSized } from "./load-real-sized.js";
import { realSizedDocument } from "./real-sized-documents.js";
import { reportCpu } from "./report-cpu.js";

// A registry with so many rows, as the command serves it: failures are logged, requests are not.
const [rows, names] = process.argv.slice(2);
const registry = createRegistry({
  anonymousAuth: true,
  log: ({ error }) => {
    if (error !== undefined) console.error(error);
  },
});
const document = names === "anonymous" ? anonymousDocument : realSizedDocument;
await loadRealSized(registry, Number(rows), document);
const { url } = await listen(registry, { port: 0 });
reportCpu({ port: Number(new URL(url).port) });
