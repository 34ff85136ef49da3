import { expect, test } from "vitest";
import { renderMarkdown } from "../../src/index.js";
import { hostile, hostileReport } from "./hostile-report.js";
import { sampleCheck, sampleExchange, sampleReport } from "./sample-report.js";

/** What is left of a page once its code is taken out: what a reader of Markdown would take as markup. */
function outsideCode(page: string): string {
  return page
    .replace(/^(`{3,})text\n[\s\S]*?^\1$/gm, "BLOCK")
    .replace(/(`+) (?:(?!\1)[^\n])*? \1(?!`)/g, "CODE");
}

test("the verdict and the figures come first, and what is not green is folded", () => {
  const failed = sampleCheck({
    id: "list.b",
    outcome: "fail",
    message: "3 rows",
    expected: 2,
    actual: 3,
    exchanges: [sampleExchange()],
  });
  const page = renderMarkdown(sampleReport([sampleCheck({ id: "list.a" }), failed]));

  expect(page).toMatch(
    /^### MCP registry conformance: fail\n\n` https:\/\/registry\.example\.com\/v0\.1 `\n\n\| \| passed/,
  );
  expect(page).toContain("\n| MUST | 1 | 2 |\n");
  expect(page).toMatch(
    /<details><summary>✕ <b>fail<\/b> <code>list\.b<\/code> MUST: .+<\/summary>\n\n```text\nseen: 3 rows\n[\s\S]+\n```\n\n<\/details>/,
  );
  expect(page).not.toContain("list.a");
});

test("text of the target stands in code alone, and ends none", () => {
  const page = renderMarkdown(hostileReport);

  const markup = outsideCode(page);
  expect(markup).not.toMatch(/<script|<img|@everyone|\]\(|\*\*|https?:\/\/evil|^# heading/m);
  expect(
    markup.match(/<[a-z]+/g)?.every((tag) => /^<(?:details|summary|b|code|sub)$/.test(tag)),
  ).toBe(true);
  expect(markup.match(/<details>/g)).toHaveLength(markup.match(/<\/details>/g)?.length ?? -1);
  expect(page).not.toMatch(/[^\P{Cc}\n]|\u202e/u);
});

test("however much goes wrong, the page fits into a comment", () => {
  const checks = Array.from({ length: 200 }, (_, index) =>
    sampleCheck({
      id: `list.a${index}`,
      outcome: "fail",
      message: hostile.repeat(100),
      expected: hostile.repeat(100),
      actual: hostile.repeat(100),
      exchanges: [sampleExchange({ curl: "\u0000".repeat(100_000) })],
    }),
  );

  const page = renderMarkdown(sampleReport(checks));

  expect(page.length).toBeLessThan(65_536);
  expect(page).toContain("180 more are in the JSON report.");
});
