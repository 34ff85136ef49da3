import { createServer } from "node:http";
import { reportCpu } from "./report-cpu.js";
const mode = process.argv[2];
const body = Buffer.alloc(23500, "x"), tiny = Buffer.from("{}\n");
const headers = { etag: 'W/"123456778"', vary: "Origin" };
const heap = new Uint8Array(8_000_000).fill(65); const page = Buffer.allocUnsafeSlow(131072); const n = 23400; const open = Buffer.alloc(12, "a"), close = Buffer.alloc(88, "b");
let k = 0;
const f = async (x: number) => x;
const server = createServer((request, response) => {
  switch (mode) {
    case "304": response.writeHead(304, headers); response.end(); break;
    case "304close": response.once("close", () => {}); response.writeHead(304, headers); response.end(); break;
    case "304buf": response.writeHead(304, headers); response.end(Buffer.concat([])); break;
    case "304async": void (async () => { await f(1); response.writeHead(304, headers); response.end(); })(); break;
    case "304async6": void (async () => { await f(await f(await f(await f(await f(await f(1)))))); response.writeHead(304, headers); response.end(); })(); break;
    case "copy": { k = (k * 1103515245 + 12345) & 0x7fffffff; const at = k % (heap.length - n); page.set(open, 0); page.set(heap.subarray(at, at + n), 12); page.set(close, n + 12); response.writeHead(200, { "content-type": "application/json", "content-length": 23500 }); response.end(page.subarray(0, 23500)); break; }
    case "pieces": { k = (k * 1103515245 + 12345) & 0x7fffffff; const at = k % (heap.length - n); response.writeHead(200, { "content-type": "application/json", "content-length": 23500 }); response.cork(); response.write(open); response.write(heap.subarray(at, at + n)); response.end(close); response.uncork(); break; }
    case "latin": { k = (k * 1103515245 + 12345) & 0x7fffffff; const at = k % (heap.length - n); page.set(open, 0); page.set(heap.subarray(at, at + n), 12); page.set(close, n + 12); response.writeHead(200, { "content-type": "application/json", "content-length": 23500 }); response.end(page.latin1Slice(0, 23500), "latin1"); break; }
    case "tiny": response.writeHead(200, { "content-type": "application/json", "content-length": 3 }); response.end(tiny); break;
  }
});
server.listen(0, "127.0.0.1", () => reportCpu({ port: (server.address() as any).port }));
