import { createRegistryClient } from "@mcp-registry-kit/client";
import { HttpResponse, http } from "msw";
import { setupServer } from "msw/node";
import { expect, onTestFinished, test } from "vitest";

test("looks global fetch up at each call, so that it can be intercepted later", async () => {
  const client = createRegistryClient({ baseUrl: "https://registry.example.com" });
  const server = setupServer(
    http.get("https://registry.example.com/v0.1/ping", () => HttpResponse.json({ pong: true })),
  );
  server.listen({ onUnhandledRequest: "error" });
  onTestFinished(() => server.close());

  const answer = await client.ping();

  expect(answer).toEqual({ pong: true });
});
