import { type CheckResult, defaultLimits, type Report } from "../../src/index.js";
import { sampleCheck, sampleExchange, sampleReport } from "./sample-report.js";

/** A text that ends, in one format or another, what it stands in. */
export const hostile = `</pre></details></svg>]]><script>alert(1)</script><img src=x onerror="alert(1)">'"\`\`\`\`&amp;&x; @everyone #1 [a](https://evil.example) {0} | **b**\u0000\u001b[2J\u202e\ufffe\n\n# heading`;

const everywhere: CheckResult = sampleCheck({
  id: "list.limit-caps-page",
  outcome: "fail",
  title: hostile,
  message: hostile,
  expected: hostile,
  actual: { [hostile]: [hostile] },
  breaks: hostile,
  requirements: ["REQ-LIST-006"],
  exchanges: [
    sampleExchange({
      url: `https://registry.example.com/${hostile}`,
      curl: hostile,
      responseHeaders: { [hostile]: hostile },
      body: hostile,
    }),
  ],
});

/** A report in which every text of the target, and of a baseline, is hostile. */
export const hostileReport: Report = sampleReport(
  [
    everywhere,
    { ...everywhere, id: "list.b", outcome: "error" },
    { ...everywhere, id: "list.c", outcome: "blocked" },
    { ...everywhere, id: "list.d", level: "SHOULD" },
    { ...everywhere, id: "list.e", outcome: "not-tested" },
    { ...everywhere, id: "list.f", known: { reason: hostile, expires: "2999-01-01" } },
  ],
  {
    options: { profiles: ["core"], strict: false, seed: 0, limits: defaultLimits },
    target: {
      baseUrl: `https://registry.example.com/${hostile}`,
      detected: { prefix: "/v0.1", rows: 1, names: 1, complete: false, problem: hostile },
    },
    baseline: [{ check: "list.a", reason: hostile, expires: "2026-01-01", state: "stale" }],
    dataFaults: [
      {
        name: hostile,
        version: hostile,
        schema: null,
        issues: [{ path: hostile, reference: hostile, message: hostile }],
      },
    ],
  },
);
