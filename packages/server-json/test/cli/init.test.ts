import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { folderWith, run } from "./run-command-line.js";

function written(folder: string): unknown {
  return JSON.parse(readFileSync(join(folder, "server.json"), "utf8"));
}

test("writes a valid document from package.json and the git remote", async () => {
  const folder = folderWith({
    "package.json": JSON.stringify({
      name: "@example/clock",
      version: "1.2.3",
      description: "Tells the time",
      homepage: "https://clock.example.com",
    }),
  });
  execFileSync("git", ["-C", folder, "init", "-q"]);
  execFileSync("git", [
    "-C",
    folder,
    "remote",
    "add",
    "origin",
    "git@github.com:example/clock.git",
  ]);

  const { code, stderr } = await run(folder, ["init"]);

  expect(written(folder)).toEqual({
    $schema: "https://static.modelcontextprotocol.io/schemas/2025-12-11/server.schema.json",
    name: "io.github.example/clock",
    description: "Tells the time",
    repository: { url: "https://github.com/example/clock", source: "github" },
    version: "1.2.3",
    websiteUrl: "https://clock.example.com",
    packages: [
      {
        registryType: "npm",
        identifier: "@example/clock",
        version: "1.2.3",
        transport: { type: "stdio" },
      },
    ],
  });
  expect(stderr).toBe("wrote server.json from package.json\n");
  expect(code).toBe(0);
});

test("reads pyproject.toml, Cargo.toml and the labels of a Dockerfile", async () => {
  const folder = folderWith({
    "pyproject.toml":
      '[project]\nname = "example-clock"\nversion = "2.0.0"\n[project.urls]\nRepository = "https://gitlab.com/example/clock"\n',
    "Cargo.toml":
      '[package]\nname = "example-clock-rs"\nversion = "2.1.0"\ndescription = "A clock"\n',
    Dockerfile:
      'FROM scratch\nLABEL io.modelcontextprotocol.server.name="com.example.clock/time" \\\n  org.opencontainers.image.title="The clock"\n',
  });

  await run(folder, ["init", "--image", "images.example.org/clock:2.0.0"]);

  expect(written(folder)).toMatchObject({
    name: "com.example.clock/time",
    title: "The clock",
    description: "A clock",
    version: "2.0.0",
    repository: { source: "gitlab" },
    packages: [
      { registryType: "pypi", identifier: "example-clock", version: "2.0.0" },
      { registryType: "cargo", identifier: "example-clock-rs", version: "2.1.0" },
      { registryType: "oci", identifier: "images.example.org/clock:2.0.0" },
    ],
  });
});

test("what nothing tells stands there to be replaced, and is named", async () => {
  const { stdout, stderr } = await run(folderWith({}), [
    "init",
    "--print",
    "--remote",
    "https://clock.example.com/mcp",
  ]);

  expect(JSON.parse(stdout)).toMatchObject({
    name: "com.example/my-server",
    version: "1.0.0",
    remotes: [{ type: "streamable-http", url: "https://clock.example.com/mcp" }],
  });
  for (const member of ["name", "description", "version"])
    expect(stderr).toContain(`nothing tells the ${member}`);
});

test("a private package is not listed, and a long description is cut", async () => {
  const description = "x".repeat(120);
  const folder = folderWith({
    "package.json": JSON.stringify({ name: "a", private: true, description }),
  });

  const { stdout, stderr } = await run(folder, ["init", "--print"]);

  const document = JSON.parse(stdout);
  expect(document.packages).toBeUndefined();
  expect([...document.description]).toHaveLength(100);
  expect(stderr).toContain("cut to 100 characters");
});

test("a server.json that is there is not replaced unless told so", async () => {
  const folder = folderWith({ "server.json": "{}" });

  const { code, stderr } = await run(folder, ["init"]);

  expect(code).toBe(2);
  expect(stderr).toMatch(/server\.json is there already; give --force/);
  expect(readFileSync(join(folder, "server.json"), "utf8")).toBe("{}");
  expect((await run(folder, ["init", "--force"])).stderr).toContain("wrote server.json");
});

test("a broken manifest is named, and nothing is written", async () => {
  const folder = folderWith({ "pyproject.toml": "[project\n" });

  const { code, stderr } = await run(folder, ["init"]);

  expect(code).toBe(2);
  expect(stderr).toMatch(
    /^error: pyproject\.toml: cannot be read \(.+\); mend it and run init again\n$/,
  );
});
