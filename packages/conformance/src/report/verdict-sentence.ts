import { decide, type Report } from "../engine/report.js";
import { counted } from "./counted.js";
import { markOf } from "./mark.js";

/** What a verdict rests on, in a sentence or two. */
export function verdictSentence({ checks, options, verdict }: Report): string {
  const deciding = checks.filter(
    (check) => decide([{ ...check, outcome: "fail" }], options) === "fail",
  );
  const passed = deciding.filter(({ outcome }) => outcome === "pass").length;
  const errors = checks.filter(({ outcome }) => outcome === "error").length;
  const warnings = checks.filter((check) => markOf(check, options) === "warning").length;
  const rest = deciding.length - passed;
  if (verdict === "error")
    return `The suite itself failed on ${counted(errors, "check")}, which says nothing about the registry.`;
  const also = warnings === 0 ? "" : ` ${counted(warnings, "warning")} besides.`;
  if (deciding.length === 0) return `No check that decides the verdict ran.${also}`;
  const of = `of the ${counted(deciding.length, "check")} that decide the verdict`;
  if (verdict === "fail") {
    const against = deciding.filter((check) => decide([check], options) === "fail").length;
    return `${against} ${of} failed or were blocked; ${passed} passed.${also}`;
  }
  if (rest > 0) return `None ${of} failed: ${passed} passed, ${rest} could not be made.${also}`;
  return `All ${counted(deciding.length, "check")} that decide the verdict passed.${also}`;
}
