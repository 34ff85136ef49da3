import { expect, test } from "vitest";
import { documentText, folderWith, run } from "./run-command-line.js";

const packages = [
  {
    registryType: "npm",
    identifier: "@example/clock",
    version: "1.0.0",
    transport: { type: "stdio" },
    environmentVariables: [{ name: "TOKEN", isRequired: true, isSecret: true, description: "Key" }],
  },
  {
    registryType: "oci",
    identifier: "images.example.org/clock:1.0.0",
    transport: { type: "stdio" },
  },
];

test("says in words what should run and what is asked for", async () => {
  const folder = folderWith({ "server.json": documentText({ packages }) });

  const { code, stdout } = await run(folder, ["explain"]);

  expect(stdout).toMatch(/^server\.json\n {2}\S/);
  expect(stdout).toContain("npx");
  expect(stdout).toContain("TOKEN");
  expect(code).toBe(0);
});

test("explains the package that is chosen", async () => {
  const folder = folderWith({ "server.json": documentText({ packages }) });

  const byType = await run(folder, ["explain", "--package", "oci", "--format", "json"]);
  const byPlace = await run(folder, ["explain", "--package", "1", "--format", "json"]);

  expect(JSON.parse(byType.stdout)).toMatchObject([{ plan: { source: "/packages/1" } }]);
  expect(JSON.parse(byPlace.stdout)).toEqual(JSON.parse(byType.stdout));
});

test("writes the configuration of a client", async () => {
  const folder = folderWith({ "server.json": documentText({ packages }) });

  const { stdout } = await run(folder, ["explain", "--client", "vscode"]);

  expect(JSON.stringify(JSON.parse(stdout))).toContain("npx");
});

test("a document that is no JSON is reported", async () => {
  const { code, stdout, stderr } = await run(folderWith({ "server.json": "{" }), ["explain"]);

  expect(code).toBe(1);
  expect(stdout).toBe("");
  expect(stderr).toContain("server.json:1:2  error");
});
