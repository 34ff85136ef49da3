import { createRegistry, type Registry } from "@mcp-registry-kit/reference-server";
import { Hono } from "hono";

/** What the platform gives a worker beside the request. */
interface Environment {
  /** Ed25519 seed that signs tokens, 64 hex digits; a random one does for a single isolate. */
  readonly JWT_SEED?: string;
}

interface Worker {
  fetch(request: Request, environment: Environment): Response | Promise<Response>;
}

let registry: Registry | undefined;

const app = new Hono<{ Bindings: Environment }>();

app.get("/about", (context) => context.text("An MCP registry at the edge; ask /v0.1/servers"));

// Made with the first request: edge platforms give no randomness while a module loads.
app.all("*", (context) => {
  registry ??= createRegistry({ anonymousAuth: true, jwtSeed: context.env.JWT_SEED });
  return registry.fetch(context.req.raw);
});

const worker: Worker = { fetch: app.fetch };
export default worker;
