import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { repository } from "../scripts/lib/root.js";
import { runPage } from "../scripts/worked-example/run-page.js";
import { joinFences, splitFences } from "../scripts/worked-example/split-fences.js";
import { bundled } from "./helpers/commands/bundled.js";

const page = readFileSync(join(repository, "docs/how-to/change-the-specification.md"), "utf8");

test("whoever follows the worked example sees what it quotes", { timeout: 120_000 }, () => {
  expect(
    runPage(page, bundled),
    "the page quotes other output; node --import tsx scripts/worked-example.ts quotes it anew",
  ).toBe(page);
});

test("the example shows a break and an addition", () => {
  const [first = "", second = ""] = splitFences(page)
    .filter(({ language }) => language === "text")
    .map(({ text }) => text);

  expect(first).toContain("additive   breaking   member removed: count");
  expect(first).toContain("listServers()");
  expect(second).toMatch(/\n0 breaking, \d+ additive, 0 editorial\n$/);
});

test("a page taken apart at its fences and put together again is the same", () => {
  const text = "A\n\n1. B:\n\n   ```sh\n   one\n\n   two\n   ```\n\n```text\n```\nC\n";

  expect(joinFences(splitFences(text))).toBe(text);
  expect(splitFences(text)[1]).toEqual({ language: "sh", indent: "   ", text: "one\n\ntwo\n" });
});
