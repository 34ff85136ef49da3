import type { Dialect } from "./dialect.js";
import { mcpServersConfig } from "./mcp-servers.js";

/** Claude Desktop, `claude_desktop_config.json`: processes only. */
export const claudeDesktop: Dialect = (plan) =>
  mcpServersConfig(plan, {
    endpoint: () =>
      `${plan.source}: Claude Desktop takes no URL in this file; add it among the connectors in its settings`,
  });
