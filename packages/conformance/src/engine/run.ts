import pLimit from "p-limit";
import { requireCatalogue } from "../catalogue/require-catalogue.js";
import { detectCapabilities } from "../checks/detect-capabilities.js";
import { allChecks } from "../checks/index.js";
import type { ConformanceOptions } from "./conformance-options.js";
import { findDataFaults } from "./documents.js";
import { findRegistry } from "./find-registry.js";
import { catalogueBudget, defaultLimits, type Limits } from "./limits.js";
import { createMeter } from "./meter.js";
import { createProbe } from "./probe.js";
import { redactor, redactValue } from "./redact.js";
import { decide, type Report, summarise } from "./report.js";
import { runCheck } from "./run-check.js";
import { selectChecks } from "./select.js";
import { describeSuite } from "./suite.js";
import { surveyTarget } from "./survey.js";
import { weightiestFirst } from "./weightiest-first.js";
import { withBaseline } from "./with-baseline.js";

const maxBodyBytes = 16 * 1024 * 1024;

/**
 * Judges a registry, read-only, and returns the report. What the limits leave unasked is not tested.
 *
 * @throws {TargetError} where the target cannot be judged at all: nothing answers, the URL is none, or the
 * known catalogue is to be judged and is not there.
 * @throws {UnknownCheck} where `only` or `skip` names no check.
 */
export async function runConformance(options: ConformanceOptions): Promise<Report> {
  const {
    profiles = ["core"],
    strict = false,
    token,
    followRedirects = false,
    catalogue = false,
    baseline,
    seed = 0,
    capabilities: declared = {},
    onProgress = () => {},
  } = options;
  const limits = limitsOf(options);
  const checks = selectChecks(allChecks, options);
  const startedAt = new Date();
  const redact = redactor(token);
  onProgress({ stage: "start", limits });
  const meter = createMeter(limits);
  const { prefix, problem, transport } = await findRegistry(options.target, {
    limits: { timeoutMs: limits.timeoutMs, maxBodyBytes },
    meter,
    token,
    followRedirects,
  });
  try {
    onProgress({ stage: "survey" });
    const probe = createProbe(transport, prefix);
    const survey = await surveyTarget(probe, {
      problem,
      seed,
      maxPages: Math.floor(limits.budget / 2),
    });
    const capabilities = await detectCapabilities(probe, survey, declared);
    if (catalogue) await requireCatalogue(transport.baseUrl, { probe, survey });
    onProgress({ stage: "checks", done: 0, total: checks.length });
    const inTurn = pLimit(limits.concurrency);
    let done = 0;
    const results = await Promise.all(
      weightiestFirst(checks, { profiles, strict }).map((check) =>
        inTurn(async () => {
          const result = await runCheck(check, { transport, prefix, survey, capabilities });
          const last = token === undefined ? result : redactValue(result, redact);
          done += 1;
          onProgress({ stage: "checks", done, total: checks.length, last });
          return last;
        }),
      ),
    );
    results.sort((a, b) => (a.id < b.id ? -1 : 1));
    onProgress({ stage: "documents", rows: survey.rows.length });
    const report: Report = {
      reportVersion: 1,
      suite: describeSuite(allChecks),
      target: {
        baseUrl: transport.baseUrl,
        detected: {
          prefix,
          rows: survey.rows.length,
          names: new Set(survey.rows.map(({ name }) => name)).size,
          complete: survey.complete,
          capabilities,
          ...(problem !== undefined && { problem }),
        },
      },
      options: { profiles, strict, seed, ...(catalogue && { catalogue }), limits },
      startedAt: startedAt.toISOString(),
      durationMs: Date.now() - startedAt.getTime(),
      requests: meter.sent(),
      verdict: decide(results, { profiles, strict }),
      summary: summarise(results),
      checks: results,
      dataFaults: findDataFaults(survey.rows),
    };
    const judged = baseline === undefined ? report : withBaseline(report, baseline);
    return token === undefined ? judged : redactValue(judged, redact);
  } finally {
    await transport.close();
  }
}

function limitsOf(options: ConformanceOptions): Limits {
  const { budget, concurrency, rate, timeLimitMs, timeoutMs } = {
    ...defaultLimits,
    ...(options.catalogue && { budget: catalogueBudget }),
    ...options,
  };
  return { budget, concurrency, rate, timeLimitMs, timeoutMs };
}
