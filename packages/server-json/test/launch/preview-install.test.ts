import { previewInstall } from "@mcp-registry-kit/server-json";
import { expect, test } from "vitest";
import { documentWithPackage, documentWithRemote } from "../helpers/example-document.js";

const client = "vscode";
const headers = [
  { name: "Authorization", description: "Token" },
  { name: "X-Place", value: "Oslo" },
];
const copilot = documentWithRemote({ url: "https://api.githubcopilot.com/mcp/x", headers });

test("newest builds sign in to Copilot's own server without the header of the document", () => {
  expect(previewInstall(copilot, { client, build: "newest" })).toMatchObject({
    config: { headers: { "X-Place": "Oslo" } },
    inputs: [{ id: "Authorization" }],
  });
  expect(previewInstall(copilot, { client, build: "newest" })).not.toHaveProperty(
    "config.headers.Authorization",
  );
});

test("stable builds, and other servers, keep the header", () => {
  const other = documentWithRemote({ url: "https://weather.example.com/mcp", headers });

  expect(previewInstall(copilot, { client })).toHaveProperty("config.headers.Authorization");
  expect(previewInstall(other, { client, build: "newest" })).toHaveProperty(
    "config.headers.Authorization",
  );
});

test("members of a wrong type count as absent", () => {
  const document = documentWithPackage({
    version: 1,
    environmentVariables: "none",
    packageArguments: [null, { type: "named", name: "--units", choices: "metric" }],
  });

  expect(previewInstall(document, { client })).toEqual({
    config: { type: "stdio", command: "npx", args: ["weather", "--units"] },
    notices: 0,
  });
});

test("a document with nothing to install has an error in place of an entry", () => {
  expect(previewInstall(null, { client })).toEqual({
    error: "there is neither a package nor a remote",
  });
});
