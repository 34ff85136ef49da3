import { createHash } from "node:crypto";
import type { Report } from "../engine/report.js";
import { pageScript } from "./html-script.js";
import { pageStyle } from "./html-style.js";
import { html, type Markup, trustedMarkup } from "./html-template.js";

const policy = [
  "default-src 'none'",
  `script-src '${digest(pageScript)}'`,
  `style-src '${digest(pageStyle)}'`,
  "img-src data:",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

const iconColors: Readonly<Record<Report["verdict"], string>> = {
  pass: "#1a7f45",
  fail: "#c2281d",
  error: "#a0248e",
};

/** A whole page around a body. Its policy lets this style and this script run, and nothing else load. */
export function htmlPage({
  title,
  verdict,
  body,
}: {
  readonly title: string;
  readonly verdict: Report["verdict"];
  readonly body: Markup;
}): string {
  const icon = encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><circle cx="8" cy="8" r="6" fill="${iconColors[verdict]}"/></svg>`,
  );
  return html`<!doctype html>
<html lang="en" data-verdict="${verdict}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${trustedMarkup(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<link rel="icon" href="data:image/svg+xml,${icon}">
<style>${trustedMarkup(pageStyle)}</style>
</head>
<body>
${body}
<script>${trustedMarkup(pageScript)}</script>
</body>
</html>
`.text;
}

function digest(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}
