import { invented } from "../not-found/invented.js";

/** A document that is sent to be judged; it may be as faulty as can be. */
interface Document {
  readonly $schema: string;
  readonly name: string;
  readonly description: string;
  readonly version: string;
  readonly [member: string]: unknown;
}

const schemas = "https://static.modelcontextprotocol.io/schemas";
const stdio = { type: "stdio" };

/** A document without a fault, and with no more than has to be there. */
export const plain: Document = {
  $schema: `${schemas}/2025-12-11/server.schema.json`,
  name: invented.serverName,
  description: "Sent by a conformance check",
  version: "0.0.1",
};

/** A document that breaks nearly every semantic rule, each at a place of its own. */
export const faulty: Document = {
  ...plain,
  name: "a/b",
  version: "latest",
  title: "   ",
  websiteUrl: "example.com/a b",
  repository: { url: "https://example.com/x", source: "github", subfolder: "/src" },
  icons: [{ src: "/icon.png" }, { src: "http://example.com/icon.png" }],
  packages: [
    {
      registryType: "npm",
      identifier: "a weather server",
      version: "latest",
      transport: { type: "stdio", url: "https://example.com/mcp" },
    },
    {
      registryType: "npm",
      identifier: "weather",
      version: "^1.2.3",
      transport: { type: "streamable-http" },
    },
    { registryType: "npm", identifier: "weather", version: "1.0.0", transport: { type: "http" } },
    {
      registryType: "npm",
      identifier: "weather",
      version: "1.0.0",
      packageArguments: [
        { type: "named", value: "8080" },
        { type: "named", name: "--port <port>", value: "8080" },
        { type: "named", name: "--config", value: "--config=a", default: "--config=b" },
        { type: "positional", value: "--port 8080", valueHint: "port" },
      ],
      transport: { type: "streamable-http", url: "https://{host}/mcp" },
    },
    {
      registryType: "npm",
      identifier: "weather",
      version: "1.0.0",
      environmentVariables: [{ name: "port" }],
      transport: { type: "sse", url: "http://localhost:{port}/sse" },
    },
  ],
  remotes: [
    { type: "stdio", url: "https://example.com/mcp" },
    { type: "streamable-http" },
    { type: "streamable-http", url: "http://example.com/mcp" },
    { type: "sse", url: "https://api.localhost/sse" },
    { type: "streamable-http", url: "https://{tenant}.example.com/mcp" },
    { type: "streamable-http", url: "https://10.0.0.1/mcp" },
    {
      type: "streamable-http",
      url: "https://{tenant}.example.com/mcp",
      variables: { tenant: { description: "Whose data" } },
    },
  ],
};

/** Versions that are ranges, and after them some that only look so. */
export const ranged: Document = {
  ...plain,
  version: ">=1.0.0",
  name: "com.example./weather",
  websiteUrl: "http://example.com",
  repository: { url: "https://gitlab.com/group/sub/repo", source: "gitlab", subfolder: "a/../b" },
  icons: [{ src: "data:image/png;base64,AA==" }],
  packages: [
    "1 - 2",
    "1.2 || 1.3",
    "1.x",
    "~1.2",
    "Latest",
    "2025-06-18",
    "1.2.3.4",
    "*",
    "1-2",
    "==1.0.0",
    "1.0.0+linux",
  ].map((version) => ({
    registryType: "npm",
    identifier: "weather",
    version,
    transport: stdio,
  })),
};

/** Names a schema that was current once, by which its package needs a version. */
export const outdated: Document = {
  ...plain,
  $schema: `${schemas}/2025-09-16/server.schema.json`,
  packages: [{ registryType: "npm", identifier: "weather", transport: stdio }],
};

/** Names a schema that was never published, and has a fault beside. */
export const unknown: Document = {
  ...plain,
  $schema: `${schemas}/2025-01-27/server.schema.json`,
  title: " ",
};

/** Names a schema of no known form. */
export const foreign: Document = {
  ...plain,
  $schema: "https://example.com/custom.json",
  title: " ",
};

/**
 * Breaks what the JSON Schema alone forbids, and has a repository that no semantic rule looks at, and addresses
 * that begin with a declared placeholder.
 */
export const schemaOnly: Document = {
  ...plain,
  repository: { subfolder: "/../x" },
  icons: [{ src: "https://example.com/icon.png", sizes: ["big"] }],
  packages: [
    {
      registryType: "npm",
      identifier: "weather",
      runtimeArguments: [{ type: "positional" }],
      transport: stdio,
    },
    {
      registryType: "npm",
      identifier: "weather",
      version: "1.0.0",
      environmentVariables: [{ name: "base" }],
      transport: { type: "streamable-http", url: "{base}/mcp" },
    },
  ],
  remotes: [
    { type: "streamable-http", url: "HTTPS://example.com/mcp" },
    {
      type: "streamable-http",
      url: "{tenant}.example.com/mcp",
      variables: { tenant: { description: "Whose data" } },
    },
  ],
};
