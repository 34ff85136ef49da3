import type { Report } from "../engine/report.js";
import { counted } from "./counted.js";
import { htmlBaseline } from "./html-baseline.js";
import { html, type Markup } from "./html-template.js";
import { limitsLine } from "./limits-line.js";
import { seconds } from "./verdict-line.js";
import { verdictSentence } from "./verdict-sentence.js";

const verdicts: Readonly<Record<Report["verdict"], string>> = {
  pass: "Pass",
  fail: "Fail",
  error: "Suite error",
};

/** Verdict, target, and the circumstances of the run. */
export function htmlHeader(report: Report): Markup {
  const { durationMs, options, requests, startedAt, suite, target, verdict } = report;
  const { complete, names, prefix, problem, rows } = target.detected;
  return html`<header class="top">
<p class="kicker">MCP registry conformance</p>
<h1><span class="target">${target.baseUrl}${prefix}</span></h1>
<p class="verdict"><strong>${verdicts[verdict]}</strong> <span>${verdictSentence(report)}</span></p>
${problem === undefined ? undefined : html`<p class="problem">${problem}</p>`}
${htmlBaseline(report)}
<dl class="facts">
${fact("Catalogue", `${counted(rows, "row")} of ${counted(names, "name")}, ${complete ? "seen whole" : "not seen whole"}`)}
${fact("Run", html`<time datetime="${startedAt}">${startedAt.replace("T", " ").replace(/\.\d+Z$/, " UTC")}</time>, ${counted(requests, "request")} in ${seconds(durationMs)}`)}
${fact("Judged by", `${options.profiles.join(", ")}${options.strict ? ", strict" : ""}`)}
${fact("Limits", limitsLine(options.limits).replace("limits: ", ""))}
${fact("Suite", html`${suite.version}, specification ${suite.specVersion} <code title="digest of checks and requirements: ${suite.digest}">${suite.digest.slice(0, 12)}</code>`)}
</dl>
</header>`;
}

function fact(name: string, value: string | Markup): Markup {
  return html`<div><dt>${name}</dt><dd>${value}</dd></div>
`;
}
