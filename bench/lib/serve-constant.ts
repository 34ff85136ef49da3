import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { reportCpu } from "./report-cpu.js";

// The floor: what node:http itself costs to send that many bytes.
const body = Buffer.alloc(Number(process.argv[2]), "x");
const server = createServer((_request, response) => {
  response.writeHead(200, {
    "content-type": "application/json",
    "content-length": body.length,
  });
  response.end(body);
});
server.listen(0, "127.0.0.1", () => {
  const { port } = server.address() as AddressInfo;
  reportCpu({ port });
});
