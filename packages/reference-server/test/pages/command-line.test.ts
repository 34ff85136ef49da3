import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { commandLine } from "../../src/pages/server/command-line.js";

test("usual words stand as they are", () => {
  const process = { command: "npx", args: ["-y", "@example/weather@1.0.0", "--port=80"] };

  expect(commandLine(process)).toBe("npx -y @example/weather@1.0.0 --port=80");
});

test("variables come first, placeholders in quotes", () => {
  const process = { command: "uvx", args: ["x"], env: { API_KEY: "<env.API_KEY>", MODE: "a" } };

  expect(commandLine(process)).toBe("API_KEY='<env.API_KEY>' MODE=a uvx x");
});

test.each([
  "; rm -rf ~",
  "$(touch /tmp/x)",
  "`id`",
  "it's",
  "a\nb",
  '"; echo "',
  "!!",
  "",
  "*",
  "~",
  "$HOME",
  "\\",
  "a && b",
])("a shell reads %j as one word", (word) => {
  const words = [
    "-c",
    "process.stdout.write(JSON.stringify([process.env.X, ...process.argv.slice(1)]))",
  ];
  const script = ["-e", words[1] ?? "", "--", word, "end"];

  const line = commandLine({ command: process.execPath, args: script, env: { X: word } });
  const { stdout } = spawnSync("sh", ["-c", line], { encoding: "utf8", timeout: 10_000 });

  expect(JSON.parse(stdout)).toEqual([word, word, "end"]);
});

test("a name that no shell can assign goes through env", () => {
  const line = commandLine({ command: "printenv", args: ["a-b;c"], env: { "a-b;c": "x y" } });

  const { stdout } = spawnSync("sh", ["-c", line], { encoding: "utf8", timeout: 10_000 });

  expect(stdout).toBe("x y\n");
});
