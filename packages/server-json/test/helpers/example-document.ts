import { currentSchemaUrl } from "@mcp-registry-kit/server-json";

/** A document that no stage complains about, with other members put over it. */
export function exampleDocument(
  members: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> {
  return {
    $schema: currentSchemaUrl,
    name: "com.example/weather",
    description: "Tells the weather",
    version: "1.0.0",
    ...members,
  };
}

/** As {@link exampleDocument}, with one package. */
export function documentWithPackage(
  members: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const transport = { type: "stdio" };
  return exampleDocument({
    packages: [{ registryType: "npm", identifier: "weather", transport, ...members }],
  });
}

/** As {@link exampleDocument}, with one remote. */
export function documentWithRemote(
  members: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  return exampleDocument({ remotes: [{ type: "streamable-http", ...members }] });
}
