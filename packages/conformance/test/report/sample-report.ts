import type { CheckResult } from "../../src/engine/check-result.js";
import { decide, type Report, summarise } from "../../src/engine/report.js";
import { defaultLimits, type Exchange } from "../../src/index.js";

/** A result with what a test says of it, and plain values for the rest. */
export function sampleCheck(given: Partial<CheckResult> & { readonly id: string }): CheckResult {
  return {
    title: "a page holds at most `limit` rows",
    level: "MUST",
    layer: "generic",
    requirements: ["REQ-LIST-006"],
    outcome: "pass",
    exchanges: [],
    ...given,
  };
}

/** An exchange with what a test says of it, and plain values for the rest. */
export function sampleExchange(given: Partial<Exchange> = {}): Exchange {
  return {
    method: "GET",
    url: "https://registry.example.com/v0.1/servers?limit=2",
    curl: "curl -sS -i --path-as-is 'https://registry.example.com/v0.1/servers?limit=2'",
    requestHeaders: { accept: "application/json" },
    status: 200,
    responseHeaders: { "content-type": "application/json" },
    body: '{"servers":[]}',
    bodyBytes: 14,
    ...given,
  };
}

/** A report on these checks. */
export function sampleReport(checks: readonly CheckResult[], given: Partial<Report> = {}): Report {
  const options = given.options ?? {
    profiles: ["core"],
    strict: false,
    seed: 0,
    limits: defaultLimits,
  };
  return {
    reportVersion: 1,
    suite: { version: "0.1.0", specVersion: "0.1.0", digest: "d".repeat(64) },
    target: {
      baseUrl: "https://registry.example.com",
      detected: { prefix: "/v0.1", rows: 125, names: 40, complete: true, capabilities: [] },
    },
    options,
    startedAt: "2026-01-02T03:04:05.678Z",
    durationMs: 1_349,
    requests: 214,
    verdict: decide(checks, options),
    summary: summarise(checks),
    checks,
    dataFaults: [],
    ...given,
  };
}
