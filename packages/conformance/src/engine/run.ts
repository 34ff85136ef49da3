import pLimit from "p-limit";
import { requireCatalogue } from "../catalogue/require-catalogue.js";
import { detectCapabilities } from "../checks/detect-capabilities.js";
import { allChecks } from "../checks/index.js";
import type { Baseline } from "./baseline.js";
import type { CapabilityName } from "./capabilities.js";
import type { Check } from "./check.js";
import { findDataFaults } from "./documents.js";
import { findRegistry } from "./find-registry.js";
import { catalogueBudget, defaultLimits, type Limits } from "./limits.js";
import { createMeter } from "./meter.js";
import { createProbe } from "./probe.js";
import { redactor, redactValue } from "./redact.js";
import {
  type CheckResult,
  decide,
  type Judging,
  type Profile,
  type Report,
  summarise,
  withBaseline,
} from "./report.js";
import { runCheck } from "./run-check.js";
import { selectChecks } from "./select.js";
import { describeSuite } from "./suite.js";
import { surveyTarget } from "./survey.js";
import type { Target } from "./target.js";

/** What {@link runConformance} takes. */
export interface ConformanceOptions extends Partial<Limits> {
  readonly target: Target;
  /** Layers that decide the verdict; every layer runs. Default `["core"]`. */
  readonly profiles?: readonly Profile[];
  /** Check ids to run, `*` standing for any text. Default all. */
  readonly only?: readonly string[];
  /** Check ids to leave out, `*` standing for any text. */
  readonly skip?: readonly string[];
  /** Whether a SHOULD decides like a MUST. Default false. */
  readonly strict?: boolean;
  /** Bearer token for the target's own host. It is in no report, error or progress. Default none. */
  readonly token?: string;
  /** Whether to judge what the listing is redirected to, be it on another host. Default false. */
  readonly followRedirects?: boolean;
  /** Whether the registry was loaded with the known catalogue, and is judged by it too. Default false. */
  readonly catalogue?: boolean;
  /** Failures that are known. A stale or an expired entry fails the run. Default none. */
  readonly baseline?: Baseline;
  /** What the registry is known to offer or not; the run finds out the rest. Default nothing. */
  readonly capabilities?: Partial<Readonly<Record<CapabilityName, boolean>>>;
  /** What samples are drawn by. Default 0, which takes them at even distances. */
  readonly seed?: number;
  /** Told of every step while the run goes on. */
  readonly onProgress?: (progress: Progress) => void;
}

/** Where a run stands. */
export type Progress =
  | { readonly stage: "start"; readonly limits: Limits }
  | { readonly stage: "survey" }
  | {
      readonly stage: "checks";
      readonly done: number;
      readonly total: number;
      readonly last?: CheckResult;
    }
  | { readonly stage: "documents"; readonly rows: number };

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

/** Checks that decide the verdict before those that do not, so that a small budget goes to what counts. */
function weightiestFirst(checks: readonly Check[], judging: Judging): readonly Check[] {
  const deciding = new Set(
    checks.filter((check) => decide([{ ...check, outcome: "fail" }], judging) === "fail"),
  );
  return [...deciding, ...checks.filter((check) => !deciding.has(check))];
}
