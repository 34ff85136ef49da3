import type { CheckResult } from "../engine/check-result.js";
import type { Report } from "../engine/report.js";
import { brokenEntries } from "./broken-entries.js";
import { evidenceLines } from "./evidence-lines.js";
import { type Mark, markOf } from "./mark.js";
import { requirementOf } from "./requirement-of.js";
import { oneLine, visibleText } from "./visible-text.js";

type Level = "error" | "warning";

const levels: Readonly<Partial<Record<Mark, Level>>> = {
  error: "error",
  fail: "error",
  blocked: "error",
  warning: "warning",
  known: "error",
};
const staleRule = "baseline.entry";

/**
 * The report as a SARIF 2.1.0 log, which code scanners take: a rule for each check, a result for each that
 * failed, was blocked or broke. Known failures are suppressed results; what came to no verdict is no result.
 */
export function renderSarif(report: Report): string {
  const { checks, options, startedAt, suite, target, verdict } = report;
  const uri = asUri(`${target.baseUrl}${target.detected.prefix}/`);
  const ids = [...checks.map(({ id }) => id), staleRule];
  const result = (
    { ruleId, level, text }: { ruleId: string; level: Level; text: string },
    more: object = {},
  ): object => ({
    ruleId,
    ruleIndex: ids.indexOf(ruleId),
    level,
    message: { text: plain(text) },
    locations: [{ physicalLocation: { artifactLocation: { uri } } }],
    partialFingerprints: { "check/v1": `${ruleId} ${uri}` },
    ...more,
  });
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "mcp-registry-conformance",
            version: suite.version,
            rules: [...checks.map(ruleOf), ruleOfBaseline],
          },
        },
        columnKind: "utf16CodeUnits",
        invocations: [{ executionSuccessful: verdict !== "error", startTimeUtc: startedAt }],
        results: [
          ...checks.flatMap((check) => {
            const level = levels[markOf(check, options)];
            if (level === undefined) return [];
            const text = [check.title, ...evidenceLines(check)].map(oneLine).join("\n");
            const more = check.known && {
              suppressions: [{ kind: "external", justification: plain(check.known.reason) }],
            };
            return [result({ ruleId: check.id, level, text }, more)];
          }),
          ...brokenEntries(report.baseline).map(({ check, remedy }) =>
            result({ ruleId: staleRule, level: "error", text: oneLine(`${check} ${remedy}`) }),
          ),
        ],
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

const ruleOfBaseline = {
  id: staleRule,
  shortDescription: { text: "an entry of the baseline is needed and in time" },
  defaultConfiguration: { level: "error" },
};

function ruleOf({ breaks, id, level, requirements, title }: CheckResult): object {
  const text = requirements
    .map((requirement) => `${requirement}: ${requirementOf(requirement)?.text ?? ""}`)
    .join("\n");
  return {
    id,
    shortDescription: { text: plain(title) },
    fullDescription: { text: plain(text || title) },
    ...(breaks !== undefined && { help: { text: plain(breaks) } }),
    defaultConfiguration: { level: level === "MUST" ? "error" : "warning" },
  };
}

/** Text that SARIF reads as it is: `[text](1)` would be a link, `{0}` a placeholder. */
function plain(text: string): string {
  return visibleText(text)
    .replaceAll("](", "] (")
    .replace(/\{(?=\d+\})/g, "{ ");
}

function asUri(text: string): string {
  return visibleText(text)
    .replace(/[^\w\-.~:/?#@!$&'()*+,;=%[\]]/gu, (character) => encodeURIComponent(character))
    .replace(/%(?![\da-f]{2})/gi, "%25");
}
