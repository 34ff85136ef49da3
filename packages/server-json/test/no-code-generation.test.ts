import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../../../", import.meta.url));

test("works where code may not be made of text", () => {
  const script = `
    import { migrateServerJson, parseServerJson } from "@mcp-registry-kit/server-json";
    let refused = false;
    try { new Function("return 1")(); } catch { refused = true; }
    const { result } = parseServerJson('{"version": "latest"}');
    console.log(JSON.stringify({ refused, issues: result.issues.length, changes: migrateServerJson({}).changes.length }));
  `;
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [
      "--disallow-code-generation-from-strings",
      "--conditions=@mcp-registry-kit/source",
      "--import",
      "tsx",
      "--input-type=module",
      "--eval",
      script,
    ],
    { cwd: root, encoding: "utf8", timeout: 50_000 },
  );

  expect(stderr).toBe("");
  expect(JSON.parse(stdout)).toEqual({ refused: true, issues: 3, changes: 1 });
});
