import type { Report } from "../engine/report.js";
import { htmlAreas } from "./html-areas.js";
import { htmlChecks } from "./html-checks.js";
import { htmlFaults } from "./html-faults.js";
import { htmlHeader } from "./html-header.js";
import { htmlPage } from "./html-page.js";
import { html } from "./html-template.js";
import { verdictLine } from "./verdict-line.js";

/**
 * The report as one HTML page that needs nothing else: readable without its script and without a network.
 * Whatever comes from the target is shown as text and never runs.
 */
export function renderHtml(report: Report): string {
  const { baseUrl, detected } = report.target;
  return htmlPage({
    title: `${report.verdict}: ${baseUrl}${detected.prefix}`,
    verdict: report.verdict,
    body: html`${htmlHeader(report)}
<main>
${htmlAreas(report)}
${htmlChecks(report)}
${htmlFaults(report)}
</main>
<footer><code>${verdictLine(report)}</code></footer>`,
  });
}
