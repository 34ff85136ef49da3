import type { Report } from "../engine/report.js";
import { counted } from "./counted.js";
import { type FaultGroup, groupFaults, ruleOf } from "./fault-groups.js";
import { html, type Markup } from "./html-template.js";

const shownExamples = 50;

/** The documents that are faulty themselves, by the rule they break; set apart from what the API did. */
export function htmlFaults({ dataFaults, target }: Report): Markup {
  return html`<section class="faults" aria-labelledby="faults">
<h2 id="faults">Data faults <span class="count">${dataFaults.length}</span></h2>
<p class="lead">${
    dataFaults.length === 0
      ? `Each of the ${counted(target.detected.rows, "document")} that the registry passes on keeps to its schema and its rules.`
      : `${dataFaults.length} of ${counted(target.detected.rows, "document")} that the registry passes on break their own schema or rules.`
  } ${dataFaults.length === 0 ? undefined : "These are faults of the documents and for their publishers to mend. They are no faults of the API and have no part in the verdict."}</p>
${groupFaults(dataFaults).map(group)}</section>`;
}

function group({ reference, documents, examples }: FaultGroup): Markup {
  return html`<details class="fault">
<summary><span class="number">${documents}</span><code title="${reference}">${ruleOf(reference)}</code></summary>
<table>
<thead><tr><th scope="col">Document</th><th scope="col">Place</th><th scope="col">Fault</th></tr></thead>
<tbody>
${examples.slice(0, shownExamples).map(
  ({ name, version, path, message }) =>
    html`<tr><td><bdi>${name}</bdi> <span class="version">${version}</span></td><td><code>${path}</code></td><td>${message}</td></tr>
`,
)}</tbody>
</table>
${examples.length > shownExamples ? html`<p class="none">${examples.length - shownExamples} more are in the JSON report.</p>` : undefined}
</details>
`;
}
