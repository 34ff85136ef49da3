import type { AssetName } from "../page-assets.js";
import { html, type Markup } from "./html.js";

/** A whole page. */
export interface PageContent {
  /** What the window is called, beside the name of the site. */
  readonly title: string | undefined;
  /** Which entry of the navigation the page belongs to. */
  readonly place: "servers" | "reference";
  readonly body: Markup;
  /** Style sheets and scripts beside those that every page has. */
  readonly styles: readonly AssetName[];
  readonly scripts?: readonly AssetName[];
}

/** Name of the site, on every page. */
const siteName = "MCP Registry";

/** A page as bytes travel: everything it loads comes from this registry, at the addresses that `assetUrl` gives. */
export function pageFrame(content: PageContent, assetUrl: (name: AssetName) => string): string {
  const { title, place, body, styles, scripts = [] } = content;
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title === undefined ? siteName : `${title} · ${siteName}`}</title>
<link rel="icon" type="image/svg+xml" href="${assetUrl("icon.svg")}">
${["base.css" as const, ...styles].map(
  (name) => html`<link rel="stylesheet" href="${assetUrl(name)}">
`,
)}${["pages.js" as const, ...scripts].map(
  (name) => html`<script type="module" src="${assetUrl(name)}"></script>
`,
)}</head>
<body>
<a class="skip" href="#content">Skip to the content</a>
<header class="site">
<a class="home" href="./"><img src="${assetUrl("icon.svg")}" alt="" width="22" height="22"> ${siteName}</a>
<nav aria-label="Site"><a href="./"${current(place === "servers")}>Servers</a> <a href="./docs"${current(place === "reference")}>API</a></nav>
</header>
<main id="content" tabindex="-1">
${body}
</main>
<footer class="site"><a href="./openapi.json">OpenAPI</a> <a href="./v0.1/health">Health</a> <a href="./metrics">Metrics</a></footer>
</body>
</html>
`.text;
}

function current(isCurrent: boolean): Markup | undefined {
  return isCurrent ? html` aria-current="page"` : undefined;
}
