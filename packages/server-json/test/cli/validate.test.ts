import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { documentText, folderWith, run } from "./run-command-line.js";

test("judges server.json of the folder where nothing is named", async () => {
  const { code, stdout, stderr } = await run(folderWith({ "server.json": documentText() }), [
    "validate",
  ]);

  expect({ code, stdout, stderr }).toEqual({
    code: 0,
    stdout: "no issues in 1 file\n",
    stderr: "",
  });
});

test("shows place, sentence, the line with a caret, and the fix", async () => {
  const folder = folderWith({
    "server.json": documentText({ version: "latest" }).replace("latest", "1.x"),
  });

  const { code, stdout } = await run(folder, ["validate"]);

  expect(code).toBe(1);
  expect(stdout).toContain("server.json:5:14  error  version: version must be a specific version");
  expect(stdout).toContain('    5 │   "version": "1.x"\n      │              ^^^^^\n');
  expect(stdout).toContain("1 error, 0 warnings in 1 file");
});

test("takes files, patterns, folders and standard input together, each once", async () => {
  const folder = folderWith({ "a.json": documentText(), "b.json": documentText() });
  mkdirSync(join(folder, "servers/clock"), { recursive: true });
  writeFileSync(join(folder, "servers/clock/server.json"), documentText());

  const { code, stdout } = await run(
    folder,
    ["validate", "a.json", "*.json", "servers", "-", "--format", "json"],
    documentText({ version: "latest" }),
  );

  const { files, totals } = JSON.parse(stdout);
  expect(files.map(({ file }: { file: string }) => file)).toEqual([
    "a.json",
    "b.json",
    "servers/clock/server.json",
    "<stdin>",
  ]);
  expect(totals).toEqual({ files: 4, valid: 3, errors: 1, warnings: 0 });
  expect(code).toBe(1);
});

test("an older schema is a warning, which counts where it is told to", async () => {
  const $schema = "https://static.modelcontextprotocol.io/schemas/2025-10-17/server.schema.json";
  const folder = folderWith({ "server.json": documentText({ $schema }) });

  expect((await run(folder, ["validate"])).code).toBe(0);
  expect((await run(folder, ["validate", "--strict"])).code).toBe(1);
  expect((await run(folder, ["validate", "--non-current", "allow", "--strict"])).code).toBe(0);
  expect((await run(folder, ["validate", "--non-current", "error"])).code).toBe(1);
});

test("--quiet says nothing where nothing is wrong", async () => {
  const folder = folderWith({ "server.json": documentText(), "bad.json": "{" });

  expect((await run(folder, ["validate", "--quiet"])).stdout).toBe("");
  expect((await run(folder, ["validate", "--quiet", "bad.json"])).stdout).toContain("error");
});

test("--fix mends in place, leaves the rest of the text as it is, and says what it did", async () => {
  const text = `\uFEFF${documentText({ repository: {} })}`
    .replace('"name": ', '"name":   ')
    .replace(/\n}\n$/, ",\n}\n");
  const folder = folderWith({ "server.json": text });

  const { code, stdout, stderr } = await run(folder, ["validate", "--fix"]);

  expect(readFileSync(join(folder, "server.json"), "utf8")).toBe(
    documentText().replace('"name": ', '"name":   '),
  );
  expect(stderr).toBe(
    [
      "server.json: removed the byte-order mark",
      "server.json: removed a trailing comma",
      "server.json: removed repository, which is empty",
      "",
    ].join("\n"),
  );
  expect(stdout).toBe("no issues in 1 file\n");
  expect(code).toBe(0);
});

test("writes workflow commands for GitHub, escaped", async () => {
  const folder = folderWith({ "server.json": documentText({ websiteUrl: "http://a/%\n" }) });

  const { stdout } = await run(folder, ["validate", "--format", "github"]);

  const [first = ""] = stdout.split("\n");
  expect(first).toMatch(/^::error file=server\.json,line=6,col=17,title=[^:]+::websiteUrl: /);
  expect(stdout).toContain("%25");
});

test("writes a SARIF log with rules and regions", async () => {
  const folder = folderWith({ "my server.json": documentText({ version: "latest" }) });

  const { stdout } = await run(folder, ["validate", "my server.json", "--format", "sarif"]);

  const [{ tool, results }] = JSON.parse(stdout).runs;
  expect(tool.driver.rules).toEqual([{ id: "reserved-version-string" }]);
  expect(results).toMatchObject([
    {
      ruleId: "reserved-version-string",
      level: "error",
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: "my%20server.json" },
            region: { startLine: 5, startColumn: 14 },
          },
        },
      ],
    },
  ]);
});

test("what a document holds cannot drive the terminal", async () => {
  const folder = folderWith({ "server.json": documentText({ version: "^1\u001b[2J" }) });
  const raw = folderWith({ "server.json": '{"a": \u001b[2J}' });

  for (const each of [folder, raw])
    expect((await run(each, ["validate"])).stdout).not.toContain("\u001b");
});
