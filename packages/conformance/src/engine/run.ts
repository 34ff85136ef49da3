import pLimit from "p-limit";
import { allChecks } from "../checks/index.js";
import { countRequests } from "./count-requests.js";
import { detectApi } from "./detect.js";
import { findDataFaults } from "./documents.js";
import { createProbe } from "./probe.js";
import { type CheckResult, decide, type Profile, type Report, summarise } from "./report.js";
import { runCheck } from "./run-check.js";
import { selectChecks } from "./select.js";
import { describeSuite } from "./suite.js";
import { surveyTarget } from "./survey.js";
import { openTarget, type Target } from "./target.js";

/** What {@link runConformance} takes. */
export interface ConformanceOptions {
  readonly target: Target;
  /** Layers that decide the verdict; every layer runs. Default `["core"]`. */
  readonly profiles?: readonly Profile[];
  /** Check ids to run, `*` standing for any text. Default all. */
  readonly only?: readonly string[];
  /** Check ids to leave out, `*` standing for any text. */
  readonly skip?: readonly string[];
  /** Whether a SHOULD decides like a MUST. Default false. */
  readonly strict?: boolean;
  /** Milliseconds that one request may take. Default 10,000. */
  readonly timeoutMs?: number;
  /** Told of every step while the run goes on. */
  readonly onProgress?: (progress: Progress) => void;
}

/** Where a run stands. */
export type Progress =
  | { readonly stage: "survey" }
  | {
      readonly stage: "checks";
      readonly done: number;
      readonly total: number;
      readonly last?: CheckResult;
    }
  | { readonly stage: "documents"; readonly rows: number };

const concurrentChecks = 4;
const maxBodyBytes = 16 * 1024 * 1024;

/**
 * Judges a registry, read-only, and returns the report.
 *
 * @throws {TargetError} where the target cannot be judged at all: nothing answers, or the URL is none.
 * @throws {UnknownCheck} where `only` or `skip` names no check.
 */
export async function runConformance(options: ConformanceOptions): Promise<Report> {
  const {
    profiles = ["core"],
    strict = false,
    timeoutMs = 10_000,
    onProgress = () => {},
  } = options;
  const checks = selectChecks(allChecks, options);
  const startedAt = new Date();
  const opened = openTarget(options.target, { timeoutMs, maxBodyBytes });
  const { transport, sent } = countRequests(opened.transport);
  try {
    const { prefix, problem } = await detectApi(transport, opened.prefix);
    onProgress({ stage: "survey" });
    const survey = await surveyTarget(createProbe(transport, prefix), problem);
    onProgress({ stage: "checks", done: 0, total: checks.length });
    const limit = pLimit(concurrentChecks);
    let done = 0;
    const results = await Promise.all(
      checks.map((check) =>
        limit(async () => {
          const last = await runCheck(check, { transport, prefix, survey });
          done += 1;
          onProgress({ stage: "checks", done, total: checks.length, last });
          return last;
        }),
      ),
    );
    onProgress({ stage: "documents", rows: survey.rows.length });
    return {
      reportVersion: 1,
      suite: describeSuite(allChecks),
      target: {
        baseUrl: transport.baseUrl,
        detected: {
          prefix,
          rows: survey.rows.length,
          names: new Set(survey.rows.map(({ name }) => name)).size,
          complete: survey.complete,
          ...(problem !== undefined && { problem }),
        },
      },
      options: { profiles, strict },
      startedAt: startedAt.toISOString(),
      durationMs: Date.now() - startedAt.getTime(),
      requests: sent(),
      verdict: decide(results, { profiles, strict }),
      summary: summarise(results),
      checks: results,
      dataFaults: findDataFaults(survey.rows),
    };
  } finally {
    await transport.close();
  }
}
