import type { CheckResult } from "../engine/check-result.js";
import type { Report } from "../engine/report.js";
import { brokenEntries } from "./broken-entries.js";
import { evidenceLines } from "./evidence-lines.js";
import { type Mark, markOf, markWord } from "./mark.js";
import { tallyAreas } from "./tally.js";
import { oneLine } from "./visible-text.js";
import { xmlAttribute, xmlText } from "./xml-text.js";

interface Case {
  readonly name: string;
  readonly kind: "failure" | "error" | "skipped" | "passed";
  readonly body: string;
}

/**
 * The report as JUnit XML, a suite for each area. Failures are what stands against the verdict, and entries
 * of the baseline that are stale or expired; warnings, known failures and what came to no verdict are
 * skipped cases with their reason. Text of the target is text.
 */
export function renderJunit(report: Report): string {
  const suites = tallyAreas(report).map(({ area, checks }) => ({
    name: area,
    cases: checks.map((check) => caseOf(check, markOf(check, report.options))),
  }));
  const broken = brokenEntries(report.baseline).map(
    ({ check, state, remedy }): Case => ({
      name: check,
      kind: "failure",
      body: element("failure", { type: state, message: oneLine(`${check} ${remedy}`) }),
    }),
  );
  if (broken.length > 0) suites.push({ name: "baseline", cases: broken });
  const all = suites.flatMap(({ cases }) => cases);
  const { baseUrl, detected } = report.target;
  const root = {
    name: oneLine(`MCP registry conformance of ${baseUrl}${detected.prefix}`),
    ...counts(all),
    time: (report.durationMs / 1_000).toFixed(3),
  };
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites${attributes(root)}>
${suites.map(({ name, cases }) => suite(name, cases, report.startedAt)).join("")}</testsuites>
`;
}

function suite(name: string, cases: readonly Case[], startedAt: string): string {
  const timestamp = startedAt.replace(/\.\d+Z$|Z$/, "");
  return `  <testsuite${attributes({ name, ...counts(cases), timestamp })}>
${cases
  .map(({ name: title, body }) => {
    const start = `    <testcase${attributes({ name: title, classname: name })}`;
    return body === "" ? `${start}/>\n` : `${start}>\n      ${body}\n    </testcase>\n`;
  })
  .join("")}  </testsuite>
`;
}

function caseOf(check: CheckResult, mark: Mark): Case {
  const { id, title, message = "" } = check;
  const name = oneLine(`${id}: ${title}`);
  if (mark === "pass") return { name, kind: "passed", body: "" };
  const isAgainst = mark === "fail" || mark === "blocked" || mark === "error";
  if (!isAgainst)
    return {
      name,
      kind: "skipped",
      body: element("skipped", { message: oneLine(`${markWord(mark)}: ${message}`) }),
    };
  const kind = mark === "error" ? "error" : "failure";
  return {
    name,
    kind,
    body: element(kind, { type: mark, message: oneLine(message) }, evidenceLines(check).join("\n")),
  };
}

function counts(cases: readonly Case[]): Readonly<Record<string, string>> {
  const count = (kind: Case["kind"]): string =>
    String(cases.filter((each) => each.kind === kind).length);
  return {
    tests: String(cases.length),
    failures: count("failure"),
    errors: count("error"),
    skipped: count("skipped"),
  };
}

function element(name: string, values: Readonly<Record<string, string>>, text = ""): string {
  const start = `<${name}${attributes(values)}`;
  return text === "" ? `${start}/>` : `${start}>${xmlText(text)}</${name}>`;
}

function attributes(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${xmlAttribute(value)}"`)
    .join("");
}
