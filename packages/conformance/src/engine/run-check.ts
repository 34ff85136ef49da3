import { type Capability, whyNotJudged } from "./capabilities.js";
import type { Check } from "./check.js";
import { type CheckResult, declarationOf } from "./check-result.js";
import { claim } from "./claim.js";
import { ClaimFailed, Inconclusive } from "./outcome.js";
import { createProbe } from "./probe.js";
import type { Survey } from "./survey.js";
import type { Transport } from "./transport.js";

interface RunContext {
  readonly transport: Transport;
  readonly prefix: string;
  readonly survey: Survey;
  readonly capabilities: readonly Capability[];
}

/** Runs one check. Never throws: what is not the target's doing becomes the outcome `error`. */
export async function runCheck(
  check: Check,
  { transport, prefix, survey, capabilities }: RunContext,
): Promise<CheckResult> {
  const probe = createProbe(transport, prefix, survey.largestPage);
  const finding = await observe(check, () => check.run({ probe, claim, survey, capabilities }), {
    survey,
    capabilities,
  });
  return { ...declarationOf(check), ...finding, exchanges: probe.exchanges };
}

async function observe(
  { needs }: Check,
  run: () => Promise<void>,
  { survey, capabilities }: Pick<RunContext, "survey" | "capabilities">,
): Promise<Pick<CheckResult, "outcome" | "message" | "expected" | "actual">> {
  const { rows = 0, listing = true, capabilities: wanted = [] } = needs ?? {};
  if (listing && survey.problem !== undefined)
    return { outcome: survey.problemOutcome ?? "blocked", message: survey.problem };
  if (listing && survey.rows.length < rows)
    return {
      outcome: "not-tested",
      message: `the registry lists ${survey.rows.length} rows; this needs ${rows}`,
    };
  const [notJudged] = wanted.flatMap((name) => whyNotJudged(name, capabilities) ?? []);
  if (notJudged !== undefined) return { outcome: "not-applicable", message: notJudged };
  try {
    await run();
    return { outcome: "pass" };
  } catch (error) {
    if (error instanceof ClaimFailed)
      return {
        outcome: "fail",
        message: error.message,
        expected: error.expected,
        actual: error.actual,
      };
    if (error instanceof Inconclusive) return { outcome: error.outcome, message: error.message };
    return {
      outcome: "error",
      message: error instanceof Error ? (error.stack ?? error.message) : String(error),
    };
  }
}
