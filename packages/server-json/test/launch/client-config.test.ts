import { planLaunch, redactPlan, toClientConfig } from "@mcp-registry-kit/server-json";
import { expect, test } from "vitest";
import { documentWithPackage, documentWithRemote } from "../helpers/example-document.js";

test("a placeholder is named with all that helps to fill it", () => {
  const environmentVariables = [
    {
      name: "UNITS",
      isRequired: true,
      description: "Units",
      choices: ["metric", "imperial"],
      placeholder: "metric",
    },
    { name: "REGION" },
  ];

  const written = toClientConfig(
    planLaunch(documentWithPackage({ environmentVariables })),
    "claude-desktop",
  );

  expect(written).toMatchObject({
    notes: [
      "Put a value in place of <env.UNITS>: Units; one of metric, imperial; for example metric",
      "Left out, since nothing is given for it and it is optional: env.REGION",
    ],
  });
});

test("a process that answers at a URL is started by hand, its secrets masked", () => {
  const document = documentWithPackage({
    transport: { type: "sse", url: "http://localhost:8080/sse" },
    packageArguments: [
      { type: "named", name: "--token", isSecret: true, isRequired: true },
      { type: "named", name: "--key", isSecret: true, default: "k-123" },
    ],
    environmentVariables: [{ name: "PLACE", value: "New York" }],
  });
  const plan = planLaunch(document, { answers: { "argument.--token": "t-123" } });

  const written = toClientConfig(plan, "vscode");

  expect(written).toEqual({
    kind: "config",
    config: {
      servers: { "com.example/weather": { type: "sse", url: "http://localhost:8080/sse" } },
    },
    notes: [
      'Start this before the client connects: npx -y weather --token "***" --key "***", with PLACE in its environment',
    ],
  });
});

test("a program is installed by hand", () => {
  const written = toClientConfig(
    planLaunch(documentWithPackage({ registryType: "cargo", version: "1.0.0" })),
    "cursor",
  );

  expect(written).toMatchObject({
    notes: ["Run this once before the first start: cargo install weather@1.0.0"],
  });
});

test("a configuration with a secret in it says so", () => {
  const document = documentWithRemote({
    url: "https://weather.example.com/mcp",
    headers: [{ name: "X-Key", isSecret: true, isRequired: true }],
  });

  const asked = toClientConfig(planLaunch(document), "vscode");
  const given = toClientConfig(
    planLaunch(document, { answers: { "header.X-Key": "k" } }),
    "vscode",
  );

  expect(asked).toMatchObject({ notes: [] });
  expect(given).toMatchObject({
    notes: ["Holds secrets in plain text: keep the file from others and out of version control"],
  });
});

test("a redacted plan has a configuration to show", () => {
  const environmentVariables = [{ name: "WEATHER_KEY", isSecret: true, isRequired: true }];
  const answers = { "env.WEATHER_KEY": "k-123" };
  const plan = planLaunch(documentWithPackage({ environmentVariables }), { answers });

  const written = toClientConfig(redactPlan(plan), "plain");

  expect(written).toMatchObject({
    config: { mcpServers: { weather: { env: { WEATHER_KEY: "***" } } } },
  });
});

test("two ids that differ in odd characters alone are two prompts", () => {
  const environmentVariables = [
    { name: "A:B", isRequired: true },
    { name: "A_B", isRequired: true },
  ];

  const written = toClientConfig(
    planLaunch(documentWithPackage({ environmentVariables })),
    "vscode",
  );

  const config = written.kind === "config" ? written.config : undefined;
  const prompts = config !== undefined && "servers" in config ? config.inputs : undefined;
  const ids = prompts?.map(({ id }) => id) ?? [];
  expect(new Set(ids).size).toBe(2);
});
