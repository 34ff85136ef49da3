import type { ServerJson } from "@mcp-registry-kit/types";

const schema = "https://static.modelcontextprotocol.io/schemas/2025-12-11/server.schema.json";
const versionsPerServer = 4;
const tasks = [
  "Reads the calendar",
  "Forecasts the weather",
  "Searches the wiki",
  "Sends mail – politely",
];

/**
 * The `index`-th of any number of documents, each a version of its own: valid, and so large that 30
 * entries of a list make about 23.5 kB, as those of real documents do. List order is their order.
 */
export function realSizedDocument(index: number): ServerJson {
  const server = Math.floor(index / versionsPerServer);
  const number = server.toString().padStart(7, "0");
  const team = number.slice(0, 4);
  const version = `1.${index % versionsPerServer}.0`;
  const task = tasks[server % tasks.length] ?? "";
  return {
    $schema: schema,
    name: `com.example.team${team}/server-${number}`,
    description: `${task} for team ${number}`,
    repository: {
      url: `https://github.com/example-team-${team}/server-${number}`,
      source: "github",
    },
    version,
    ...(server % 3 === 0 ? hosted(number) : packaged(number, version, server % 4 === 0 ? 2 : 1)),
  };
}

function packaged(
  number: string,
  version: string,
  variables: number,
): Pick<ServerJson, "packages"> {
  return {
    packages: [
      {
        registryType: "npm",
        identifier: `@example-team/server-${number}`,
        version,
        transport: { type: "stdio" },
        environmentVariables: ["TOKEN", "BASE_URL"].slice(0, variables).map((name) => ({
          description: `What team ${number} is asked as ${name}`,
          isRequired: true,
          isSecret: name === "TOKEN",
          name: `TEAM_${number}_${name}`,
        })),
      },
    ],
  };
}

function hosted(number: string): Pick<ServerJson, "remotes"> {
  return {
    remotes: [
      {
        type: "streamable-http",
        url: `https://server-${number}.example.com/mcp`,
        headers: [
          {
            description: `Token that the server of team ${number} issued`,
            isRequired: true,
            isSecret: true,
            name: "Authorization",
          },
        ],
      },
    ],
  };
}
