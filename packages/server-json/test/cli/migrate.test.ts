import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { documentText, folderWith, run } from "./run-command-line.js";

test("prints the migrated document, and tells the changes on standard error", async () => {
  const folder = folderWith({ "server.json": documentText({ status: "active" }) });

  const { code, stdout, stderr } = await run(folder, ["migrate"]);

  expect(stdout).toBe(documentText());
  expect(stderr).toBe(
    "server.json: remove status (the status is kept by the registry; set it there)\n",
  );
  expect(code).toBe(0);
});

test("--write changes files in place, those of today not at all", async () => {
  const folder = folderWith({ "a.json": documentText({ repository: {} }), "b.json": '{"a":1}' });

  const { code } = await run(folder, ["migrate", "--write", "a.json", "b.json"]);

  expect(readFileSync(join(folder, "a.json"), "utf8")).toBe(documentText());
  expect(code).toBe(1);
});

test("--format json gives document, changes and what is left", async () => {
  const folder = folderWith({ "server.json": documentText({ version: "latest", id: "7" }) });

  const { stdout } = await run(folder, ["migrate", "--format", "json"]);

  const [migration] = JSON.parse(stdout);
  expect(migration).toMatchObject({
    file: "server.json",
    changes: [{ kind: "remove", path: "id", before: "7" }],
    result: { valid: false },
  });
});

test("a file that is no JSON is left alone and shown as validation shows it", async () => {
  const folder = folderWith({ "server.json": '{"name": }' });

  const { code, stderr } = await run(folder, ["migrate", "--write"]);

  expect(code).toBe(1);
  expect(stderr).toContain("server.json:1:10  error  a value is expected here");
  expect(readFileSync(join(folder, "server.json"), "utf8")).toBe('{"name": }');
});
