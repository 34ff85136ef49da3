import type { Report } from "../engine/report.js";
import { brokenEntries } from "./broken-entries.js";
import type { TerminalView } from "./terminal-paint.js";
import { oneLine } from "./visible-text.js";
import { labelled } from "./wrap-text.js";

/** The entries of the baseline that fail the run. */
export function terminalBaseline(
  { baseline }: Report,
  { paint, width }: TerminalView,
): readonly string[] {
  return brokenEntries(baseline).flatMap(({ check, state, remedy }, index) => [
    ...(index === 0 ? [] : [""]),
    `${paint("fail", `✕ ${state}`)}  ${paint("strong", check)}  baseline`,
    ...labelled("  ", oneLine(remedy), width),
  ]);
}
