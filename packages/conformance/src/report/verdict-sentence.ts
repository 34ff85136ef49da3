import { isBroken } from "../engine/baseline.js";
import { decide, type Report } from "../engine/report.js";
import { counted } from "./counted.js";
import { markOf } from "./mark.js";

/** What a verdict rests on, in a sentence or two. */
export function verdictSentence({ baseline, checks, options, verdict }: Report): string {
  const deciding = checks.filter(
    ({ level, layer }) => decide([{ level, layer, outcome: "fail" }], options) === "fail",
  );
  const passed = deciding.filter(({ outcome }) => outcome === "pass").length;
  const errors = checks.filter(({ outcome }) => outcome === "error").length;
  const warnings = checks.filter((check) => markOf(check, options) === "warning").length;
  const known = deciding.filter((check) => check.known !== undefined).length;
  const rest = deciding.length - passed - known;
  if (verdict === "error")
    return `The suite itself failed on ${counted(errors, "check")}, which says nothing about the registry.`;
  const also = `${known === 0 ? "" : ` ${counted(known, "known failure")} in the baseline.`}${warnings === 0 ? "" : ` ${counted(warnings, "warning")} besides.`}`;
  if (deciding.length === 0) return `No check that decides the verdict ran.${also}`;
  const of = `of the ${counted(deciding.length, "check")} that decide the verdict`;
  if (verdict === "fail") {
    const against = deciding.filter((check) => decide([check], options) === "fail").length;
    if (against === 0 && isBroken(baseline))
      return `Entries of the baseline are stale or expired; ${passed} ${of} passed.${also}`;
    return `${against} ${of} failed or were blocked; ${passed} passed.${also}`;
  }
  if (rest > 0) return `None ${of} failed: ${passed} passed, ${rest} could not be made.${also}`;
  if (known > 0) return `None ${of} failed anew: ${passed} passed.${also}`;
  return `All ${counted(deciding.length, "check")} that decide the verdict passed.${also}`;
}
