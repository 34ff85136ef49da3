import { once } from "node:events";
import { createServer } from "node:http";
import { describeConformance } from "@mcp-registry-kit/conformance/vitest";
import { afterAll } from "vitest";
import { app } from "./registry.js";

const server = createServer(app);
afterAll(() => {
  server.close();
});

describeConformance({
  title: "the registry on Express",
  // Express speaks to sockets alone, so the registry listens on a free port once the tests start.
  target: async () => {
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    const address = server.address();
    if (address === null || typeof address === "string") throw new Error("no port");
    return { baseUrl: `http://127.0.0.1:${address.port}` };
  },
  // What the official registry has beside the generic API is not offered here.
  skip: [
    "auth.*",
    "client.*",
    "surface.*",
    "validate.*",
    "list.updated-since-is-*",
    "list.since-may-*",
    "pagination.*-is-a-*",
    "pagination.blank-*",
  ],
});
