import type { Dialect } from "./dialect.js";
import { endpointEntry } from "./entries.js";
import { mcpServersConfig } from "./mcp-servers.js";

/** Cursor, `mcp.json`: it finds out the HTTP transport of a URL by itself, and replaces `${…}` in every text. */
export const cursor: Dialect = (plan) =>
  mcpServersConfig(plan, {
    endpoint: endpointEntry,
    interpolates: "Cursor",
  });
