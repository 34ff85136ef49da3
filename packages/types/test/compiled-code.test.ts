import { readdirSync, readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { expect, test } from "vitest";

const folder = new URL("../src/generated/", import.meta.url);
const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
  file.endsWith(".ts"),
);

test.each(files)("%s makes no code at run time, so that it works under a strict CSP", (file) => {
  const code = readFileSync(new URL(file, folder), "utf8");

  expect(code).not.toMatch(/\beval\(|new Function\(|\bFunction\(/);
});

test.each(files)("%s gathers findings without copying them again and again", (file) => {
  const code = readFileSync(new URL(file, folder), "utf8");

  expect(code).not.toContain(".concat(");
});

test.each(files)("%s imports nothing from outside the package", (file) => {
  const code = readFileSync(new URL(file, folder), "utf8");

  const imported = [...code.matchAll(/^import .*?from "([^"]+)";$/gm)].map(([, source]) => source);

  expect(imported.filter((source) => !source?.startsWith("."))).toEqual([]);
  expect(imported.filter((source) => builtinModules.includes(source ?? ""))).toEqual([]);
});

test.each(files)("%s says what it was made of and how to make it anew", (file) => {
  const start = readFileSync(new URL(file, folder), "utf8").slice(0, 800);

  expect(start).toMatch(/Source: spec\//);
  expect(start).toMatch(/sha256: [0-9a-f]{64}/);
  expect(start).toContain("npm run generate");
});
