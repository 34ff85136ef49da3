import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { root } from "../scripts/lib/root.js";

// One import that the design forbids in each place, and a part of the message that the linter has for it.
const forbidden = [
  ["packages/types/src/bad.ts", "@mcp-registry-kit/server-json", "types stands first"],
  [
    "packages/server-json/src/bad.ts",
    "@mcp-registry-kit/client",
    "server-json may import types only",
  ],
  [
    "packages/client/src/bad.ts",
    "@mcp-registry-kit/reference-server",
    "client may import types and server-json only",
  ],
  [
    "packages/client/src/bad-fetch.ts",
    "openapi-fetch",
    "openapi-fetch is imported in client/src/http.ts alone",
  ],
  ["packages/client/src/bad-node.ts", "node:fs", "references a Node.js builtin module"],
  [
    "packages/reference-server/src/bad.ts",
    "@mcp-registry-kit/client",
    "reference-server may import types and server-json only",
  ],
  ["packages/reference-server/src/bad-node.ts", "node:fs", "references a Node.js builtin module"],
  [
    "packages/reference-server/src/domain/bad.ts",
    "../http/problems.js",
    "domain/ knows no HTTP and no storage",
  ],
  [
    "packages/reference-server/src/http/bad.ts",
    "../store/memory-store.js",
    "http/ knows no storage",
  ],
  [
    "packages/conformance/src/bad.ts",
    "@mcp-registry-kit/reference-server",
    "The judge shares no code path with the judged",
  ],
  [
    "packages/conformance/src/bad-client.ts",
    "@mcp-registry-kit/client",
    "The judge shares no code path with the judged",
  ],
] as const;

const allowed = [
  ["packages/server-json/src/good.ts", "@mcp-registry-kit/types"],
  ["packages/client/src/http.ts", "openapi-fetch"],
  ["packages/reference-server/src/node.ts", "node:http"],
  ["packages/conformance/src/good.ts", "@mcp-registry-kit/server-json"],
] as const;

const folder = mkdtempSync(join(tmpdir(), "linter-"));
const findings = new Map<string, string[]>();

beforeAll(() => {
  for (const file of ["biome.json", ".gitignore", "package.json"])
    cpSync(join(root, file), join(folder, file));
  for (const [file, source] of [...forbidden, ...allowed]) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(
      join(folder, file),
      `import { thing } from "${source}";\n\nexport const other = thing;\n`,
    );
  }
  const { stdout } = spawnSync(
    join(root, "node_modules/.bin/biome"),
    ["lint", "--reporter=json", "--max-diagnostics=none"],
    {
      cwd: folder,
      encoding: "utf8",
    },
  );
  for (const { location, message } of JSON.parse(stdout).diagnostics) {
    const file: string = location.path.file ?? location.path;
    findings.set(file, [
      ...(findings.get(file) ?? []),
      typeof message === "string" ? message : JSON.stringify(message),
    ]);
  }
});

afterAll(() => rmSync(folder, { recursive: true }));

test.each(forbidden)("%s may not import %s", (file, _, message) => {
  expect(findings.get(file)?.join("\n")).toContain(message);
});

test.each(allowed)("%s may import %s", (file) => {
  expect(findings.get(file)?.filter((message) => !/isn't specified/.test(message)) ?? []).toEqual(
    [],
  );
});
