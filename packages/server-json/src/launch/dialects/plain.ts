import type { Dialect } from "./dialect.js";
import { typedEndpointEntry } from "./entries.js";
import { mcpServersConfig } from "./mcp-servers.js";

/** The `mcpServers` form that most clients read; a URL says which HTTP transport it is. */
export const plain: Dialect = (plan) => mcpServersConfig(plan, { endpoint: typedEndpointEntry });
