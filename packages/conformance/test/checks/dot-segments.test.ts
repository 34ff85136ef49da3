import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { createRegistry } from "@mcp-registry-kit/reference-server";
import { listen } from "@mcp-registry-kit/reference-server/node";
import { expect, onTestFinished, test } from "vitest";
import { runConformance } from "../../src/index.js";

async function judge(baseUrl: string): Promise<unknown> {
  const { checks } = await runConformance({
    target: { baseUrl },
    only: ["surface.dot-segments"],
  });
  return checks.map(({ outcome, actual }) => ({ outcome, actual }));
}

/** A registry behind a server that makes a URL of each target, which resolves its dot segments. */
async function resolvingServer(): Promise<string> {
  const registry = createRegistry();
  const server = createServer((request, response) => {
    const asked = new Request(new URL(request.url ?? "", "http://registry.example"));
    void registry.fetch(asked).then(async (answer) => {
      response.writeHead(answer.status, Object.fromEntries(answer.headers));
      response.end(await answer.text());
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    await registry.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

test("a registry that takes encoded dots for a version passes", async () => {
  const registry = createRegistry();
  const server = await listen(registry, { port: 0 });
  onTestFinished(async () => {
    await server.close();
    await registry.close();
  });

  expect(await judge(server.url)).toEqual([{ outcome: "pass", actual: undefined }]);
});

test("a registry whose server resolves encoded dots is told so", async () => {
  expect(await judge(await resolvingServer())).toEqual([{ outcome: "fail", actual: 308 }]);
});

test("in the same process, where targets are URLs, it is not tested", async () => {
  const registry = createRegistry();
  const target = { fetch: (request: Request) => registry.fetch(request) };

  const { checks } = await runConformance({ target, only: ["surface.dot-segments"] });

  expect(checks.map(({ outcome }) => outcome)).toEqual(["not-tested"]);
});
