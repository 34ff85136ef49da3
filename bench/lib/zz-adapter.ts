import { listen } from "@mcp-registry-kit/reference-server/node";
import { reportCpu } from "./report-cpu.js";
const heap = new Uint8Array(8_000_000).fill(65); const n = 23500; const open = new Uint8Array(12), close = new Uint8Array(80);
let k = 0; const mode = process.argv[2];
const answer = { status: 200, headers: { "content-type": "application/json", etag: 'W/"12334566788"', vary: "Origin", "content-length": String(n + 92) }, body: [open, heap.subarray(0, n), close] };
const handle = async (call: any) => {
  k = (k * 1103515245 + 12345) & 0x7fffffff; const at = mode === "const" ? 0 : k % (heap.length - n);
  if (mode === "header") { call.header("origin"); call.header("access-control-request-method"); call.header("if-none-match"); }
  if (mode === "small") return { status: 200, headers: { "content-type": "application/json", etag: "12334566788", vary: "Origin", "content-length": "12" }, body: [open] };
  return { ...answer, body: [open, heap.subarray(at, at + n), close] };
};
const { url } = await listen({ handle } as any, { port: 0 });
reportCpu({ port: Number(new URL(url).port) });
