import { spawnSync } from "node:child_process";
import { expect, inject, test } from "vitest";

test("help tells what an operator looks for", () => {
  const { status, stdout } = spawnSync(
    process.execPath,
    [inject("commands")["reference-server"], "--help"],
    { encoding: "utf8", timeout: 20_000 },
  );

  expect(status).toBe(0);
  const texts = ["--access-log", "--stop-within", "/metrics", "/docs", "/openapi.yaml", "503"];
  expect(texts.filter((text) => !stdout.includes(text))).toEqual([]);
});
