import type { BundleStep } from "@mcp-registry-kit/server-json";
import { html, type Markup } from "../parts/html.js";
import { webLink } from "../parts/web-link.js";

/** What to do with a bundle, whose command stands in it; undefined where there is no bundle. */
export function bundleSteps(steps: readonly BundleStep[]): Markup | undefined {
  return steps.length === 0
    ? undefined
    : html`<ol class="steps">${steps.map(
        (step) => html`<li>${inWords(step)}</li>
`,
      )}</ol>`;
}

function inWords(step: BundleStep): Markup {
  switch (step.do) {
    case "download":
      return html`Download ${webLink(step.url)}`;
    case "verify":
      return html`Check that its SHA-256 is <code class="address">${step.sha256}</code>`;
    case "unpack":
      return html`Open the file with a client that takes bundles, or unpack it`;
    case "read-manifest":
      return html`Its <code>manifest.json</code> says what to start`;
  }
}
