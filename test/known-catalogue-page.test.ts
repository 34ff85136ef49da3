import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { catalogueForms } from "../packages/conformance/src/catalogue/catalogue-form.js";
import {
  referenceServer,
  runCommandLine,
} from "../packages/conformance/test/cli/run-command-line.js";
import { root } from "../scripts/lib/root.js";
import { splitFences } from "../scripts/worked-example/split-fences.js";

const page = readFileSync(join(root, "docs/how-to/judge-with-the-known-catalogue.md"), "utf8");
const folder = join(root, "examples/load-known-catalogue");
const examples = readdirSync(folder).map((file) => readFileSync(join(folder, file), "utf8"));

function fences(language: string): readonly string[] {
  return splitFences(page)
    .filter((part) => part.language === language)
    .map(({ text }) => text);
}

test.each(fences("ts"))("the code of the page is that of an example, which runs: %s", (code) => {
  expect(examples.some((example) => example.includes(code))).toBe(true);
});

test("what the page quotes of the catalogue is what the command prints", async () => {
  const out = mkdtempSync(join(tmpdir(), "known-catalogue-page-"));
  onTestFinished(() => rmSync(out, { recursive: true }));

  const { stdout } = await runCommandLine(["catalogue", "--out", out]);

  expect(stdout.replaceAll(out, "known-catalogue")).toBe(fences("text")[0]);
});

test("what the page quotes of a registry without it is what the command says", async () => {
  const url = await referenceServer();

  const { code, stderr } = await runCommandLine(["run", url, "--catalogue"]);

  expect(code).toBe(2);
  expect(stderr.replace(url, "http://localhost:8080")).toBe(fences("text")[1]);
});

test("every form of the catalogue is told of", () => {
  for (const form of catalogueForms) expect(page).toContain(`| \`--as ${form}\` |`);
});
