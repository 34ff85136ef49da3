import { explainServer } from "@mcp-registry-kit/server-json";
import { expect, test } from "vitest";
import {
  documentWithPackage,
  documentWithRemote,
  exampleDocument,
} from "../helpers/example-document.js";

test("what runs, what VS Code runs instead, what it ignores and what is asked are told", () => {
  const document = documentWithPackage({
    registryType: "pypi",
    version: "1.0.0",
    registryBaseUrl: "https://packages.example.com/simple",
    packageArguments: [
      { type: "named", name: "--token", description: "Token", isSecret: true, isRequired: true },
    ],
  });

  const { sentences } = explainServer(document);

  expect(sentences).toEqual([
    "Run: uvx --index-url https://packages.example.com/simple weather@1.0.0 --token <argument.--token>",
    "VS Code runs: uvx weather==1.0.0 --token <token>",
    "VS Code leaves out --index-url https://packages.example.com/simple weather@1.0.0 and puts weather==1.0.0 on the command line.",
    "VS Code does not look at /packages/0/registryBaseUrl: the package comes from the registry that the program uses anyway.",
    "VS Code does not look at /packages/0/packageArguments/0/isSecret: what is typed for an argument can be seen.",
    "VS Code does not look at /packages/0/packageArguments/0/isRequired: an empty answer is taken, and optional values are asked for as well.",
    'Asked for: argument.--token (required, secret) "Token". VS Code asks for it, but shows what is typed.',
  ]);
});

test("a remote that VS Code reaches the same way has nothing to tell apart", () => {
  const { sentences } = explainServer(
    documentWithRemote({ url: "https://weather.example.com/mcp" }),
  );

  expect(sentences).toEqual([
    "Connect to https://weather.example.com/mcp",
    "VS Code connects to https://weather.example.com/mcp",
    "VS Code does what is planned.",
  ]);
});

test("a bundle is told step by step", () => {
  const { sentences } = explainServer(
    documentWithPackage({
      registryType: "mcpb",
      identifier: "https://weather.example.com/weather-mcp.mcpb",
      fileSha256: "a".repeat(64),
    }),
  );

  expect(sentences.slice(0, 3)).toEqual([
    `In this order, and no further where a step fails: download https://weather.example.com/weather-mcp.mcpb, compare its SHA-256 digest with ${"a".repeat(64)}, unpack it, run the command in its manifest.json.`,
    "VS Code runs: mcpb",
    "VS Code runs mcpb, where the command stands in the bundle.",
  ]);
});

test("a document without anything to start says so", () => {
  expect(explainServer(exampleDocument()).sentences).toEqual([
    "Nothing can be started from this document.",
    "Reason: server: there is neither a package nor a remote; ask the publisher, or choose another.",
    "VS Code installs nothing: there is neither a package nor a remote.",
  ]);
});

test("a program that is installed first is told in two sentences", () => {
  const { sentences } = explainServer(
    documentWithPackage({ registryType: "cargo", version: "1.0.0", runtimeArguments: [] }),
  );

  expect(sentences.slice(0, 4)).toEqual([
    "Run this once: cargo install weather@1.0.0",
    "Run: weather",
    "VS Code runs: cargo",
    "VS Code runs cargo, where weather is meant.",
  ]);
});

test("an id that VS Code gives to two inputs is told once", () => {
  const { sentences } = explainServer(
    documentWithPackage({
      runtimeArguments: [{ type: "named", name: "--port", description: "One" }],
      packageArguments: [{ type: "named", name: "-port", description: "Other" }],
    }),
  );

  expect(sentences.filter((sentence) => sentence.includes("more than once"))).toEqual([
    "VS Code asks more than once for port, and one answer counts for all.",
  ]);
});

test("an explanation of a chosen package is of what VS Code installs by that type", () => {
  const transport = { type: "stdio" };
  const document = exampleDocument({
    packages: [
      { registryType: "npm", identifier: "weather", transport },
      { registryType: "oci", identifier: "weather/forecast:1", transport },
    ],
  });

  const { plan, preview } = explainServer(document, { package: 1 });

  expect(plan).toMatchObject({ source: "/packages/1", command: "docker" });
  expect(preview).toMatchObject({ config: { command: "docker" } });
});
