import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { type CheckResult, renderHtml } from "../../src/index.js";
import { sampleCheck, sampleExchange, sampleReport } from "./sample-report.js";

const hostile = `</pre></script></style><script>alert(1)</script><img src=x onerror="alert(1)">'"\`&amp;\u0000\u202e`;

const everywhere: CheckResult = sampleCheck({
  id: "list.limit-caps-page",
  outcome: "fail",
  title: hostile,
  message: hostile,
  expected: hostile,
  actual: { [hostile]: [hostile] },
  breaks: hostile,
  requirements: ["REQ-LIST-006", hostile],
  exchanges: [
    sampleExchange({
      method: hostile,
      url: `https://registry.example.com/${hostile}`,
      curl: hostile,
      requestHeaders: { [hostile]: hostile },
      responseHeaders: { [hostile]: hostile },
      body: hostile,
    }),
    sampleExchange({ status: null, failure: hostile }),
  ],
});

const page = renderHtml(
  sampleReport([everywhere, sampleCheck({ id: "list.answers-json" })], {
    target: {
      baseUrl: hostile,
      detected: {
        prefix: "/v0.1",
        rows: 1,
        names: 1,
        complete: false,
        capabilities: [],
        problem: hostile,
      },
    },
    dataFaults: [
      {
        name: hostile,
        version: hostile,
        schema: hostile,
        issues: [{ path: hostile, reference: hostile, message: hostile }],
      },
    ],
  }),
);

test("text of the target is never markup", () => {
  expect(page.match(/<script/g)).toHaveLength(1);
  expect(page.match(/<\/script/g)).toHaveLength(1);
  expect(page.match(/<\/style/g)).toHaveLength(1);
  expect(page).not.toContain("<img");
  expect(page).toContain("&lt;img src=x onerror=&quot;alert(1)&quot;&gt;&#39;&quot;&#96;&amp;amp;");
});

test("text of the target never leaves the attribute it stands in", () => {
  const tags = (page.match(/<[a-z][^>]*>/g) ?? []).map((tag) => tag.replace(/="[^"]*"/g, ""));

  expect(tags.filter((tag) => /["'`=&]|\son\w/i.test(tag))).toEqual([]);
});

test("controls in text of the target are shown and not sent", () => {
  expect(page).toContain("\\u0000\\u202e");
  expect(page).not.toMatch(/[^\P{Cc}\n]|\u202e/u);
});

test("the page's policy allows its own script and style and nothing from elsewhere", () => {
  const [, policy = ""] = /Content-Security-Policy" content="([^"]+)"/.exec(page) ?? [];
  const [, script = ""] = /<script>(.*)<\/script>/s.exec(page) ?? [];
  const [, style = ""] = /<style>(.*)<\/style>/s.exec(page) ?? [];

  const digest = (text: string): string =>
    `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

  expect(policy.split("; ")).toEqual([
    "default-src 'none'",
    `script-src ${digest(script)}`,
    `style-src ${digest(style)}`,
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ]);
});

test("the page carries no style that its policy would refuse", () => {
  expect(page).not.toMatch(/<[a-z][^>]*\sstyle=/);
});

test("the page loads nothing", () => {
  const sources = [...page.matchAll(/<[a-z][^>]*\s(?:src|href)="([^"]*)"/g)].map(([, url]) => url);

  expect(sources.filter((url) => !/^(?:#|data:image\/svg)/.test(url ?? ""))).toEqual([]);
  expect(page).not.toMatch(/url\(|@import/);
});

test("the page stays below 1.5 MB, however much was exchanged", () => {
  const exchanges = Array.from({ length: 300 }, () =>
    sampleExchange({ body: '{"a":"b"},'.repeat(200) }),
  );
  const failed = sampleCheck({ id: "list.a", outcome: "fail", exchanges });
  const passed = sampleCheck({ id: "list.b", exchanges });

  const large = renderHtml(sampleReport([failed, passed]));

  expect(large.length).toBeGreaterThan(1_000_000);
  expect(large.length).toBeLessThan(1.5 * 1024 * 1024);
  expect(large).toContain("Cut: the whole body has");
});

test("checks with many exchanges show their first ones, and say how many more there are", () => {
  const exchangesOf = (id: string, count: number) =>
    Array.from({ length: count }, (_, index) =>
      sampleExchange({ url: `https://registry.example.com/v0.1/${id}/${index}` }),
    );
  const checks = ["list.a", "list.b", "list.c"].map((id, index) =>
    sampleCheck({ id, exchanges: exchangesOf(id, [3, 600, 600][index] ?? 0) }),
  );

  const large = renderHtml(sampleReport(checks));

  expect(large.match(/<details class="exchange">/g)).toHaveLength(3 + 373 + 373);
  expect(large).toContain("227 more exchanges in the JSON report.");
});

test("what is not green is unfolded, what passed is folded", () => {
  expect(page).toMatch(/<details class="check" id="list.limit-caps-page"[^>]* open>/);
  expect(page).toMatch(/<details class="check" id="list.answers-json"(?:(?! open)[^>])*>/);
});

test("a requirement is told with its text and its source", () => {
  expect(page).toMatch(
    /<code>REQ-LIST-006<\/code> <q>With <code>limit=N<\/code> a page holds at most N items\.<\/q> <cite>generic registry API: [^<]+<\/cite>/,
  );
});

test("nothing is filtered before the script runs", () => {
  expect(page).toContain('<search class="filter" hidden>');
  expect(page).not.toMatch(/<details[^>]* hidden/);
});
