import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const main = fileURLToPath(new URL("../../src/cli/main.ts", import.meta.url));

test("help tells what an operator looks for", () => {
  const { status, stdout } = spawnSync(
    process.execPath,
    ["--import", "tsx", "--conditions=@mcp-registry-kit/source", main, "--help"],
    { encoding: "utf8", timeout: 20_000 },
  );

  expect(status).toBe(0);
  const texts = ["--access-log", "--stop-within", "/metrics", "/docs", "/openapi.yaml", "503"];
  expect(texts.filter((text) => !stdout.includes(text))).toEqual([]);
});
