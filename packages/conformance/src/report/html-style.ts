import { checksStyle } from "./html-style-checks.js";
import { summaryStyle } from "./html-style-summary.js";

const baseStyle = `
:root {
  color-scheme: light dark;
  --paper: #fff; --ink: #16181d; --quiet: #5c6370; --rule: #e3e5e9; --panel: #f5f6f8;
  --pass: #1a7f45; --fail: #c2281d; --blocked: #b0480d; --warning: #8a5d00;
  --not-tested: #2563a8; --not-applicable: #6b7280; --error: #a0248e; --amber: #e0a526;
  --text: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", sans-serif;
  --mono: ui-monospace, "SF Mono", "Cascadia Code", Menlo, Consolas, "Liberation Mono", monospace;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #14161a; --ink: #e4e6ea; --quiet: #99a1ae; --rule: #2b2f36; --panel: #1c1f24;
    --pass: #4cc47f; --fail: #ff7b6e; --blocked: #f0915a; --warning: #e0ad45;
    --not-tested: #78b2f0; --not-applicable: #8b93a0; --error: #e583d4; --amber: #d99e2b;
  }
}
[data-mark="pass"], [data-verdict="pass"] { --mark: var(--pass); }
[data-mark="fail"], [data-verdict="fail"] { --mark: var(--fail); }
[data-mark="error"], [data-verdict="error"] { --mark: var(--error); }
[data-mark="blocked"] { --mark: var(--blocked); }
[data-mark="warning"] { --mark: var(--warning); }
[data-mark="known"] { --mark: var(--not-tested); }
[data-mark="not-tested"] { --mark: var(--not-tested); }
[data-mark="not-applicable"] { --mark: var(--not-applicable); }
*, ::before, ::after { box-sizing: border-box; }
[hidden] { display: none !important; }
html { background: var(--paper); border-top: 3px solid var(--mark); -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-top: 5rem; }
body {
  margin: 0 auto; max-width: 62rem; padding: 3.5rem clamp(1rem, 4vw, 2.5rem) 6rem;
  background: var(--paper); color: var(--ink); font: 0.9375rem/1.55 var(--text);
}
h1, h2, p, dl, dd, pre, fieldset { margin: 0; padding: 0; }
h2 { font-size: 1.1875rem; font-weight: 600; letter-spacing: -0.01em; margin: 3.5rem 0 0.875rem; }
footer { margin-top: 3.5rem; padding-top: 1rem; border-top: 1px solid var(--rule); color: var(--quiet); overflow-wrap: anywhere; }
.count { color: var(--quiet); font-weight: 400; font-variant-numeric: tabular-nums; }
code, pre { font-family: var(--mono); font-size: 0.8125rem; }
:focus-visible { outline: 2px solid var(--not-tested); outline-offset: 2px; border-radius: 2px; }
summary { cursor: pointer; list-style: none; }
summary::-webkit-details-marker { display: none; }
table { border-collapse: collapse; width: 100%; }
th { text-align: left; font-weight: 400; }
thead th, dt, .label, .kicker { color: var(--quiet); font-size: 0.8125rem; }
.none { color: var(--quiet); }
@media print {
  :root { color-scheme: light; }
  body { max-width: none; padding: 0; font-size: 9pt; }
  html { border-top: 0; }
  .filter, .copy { display: none !important; }
  .check, tr { break-inside: avoid; }
  h2 { break-after: avoid; }
}
`;

/** Style sheet of the page: a light and a dark palette, narrow and wide screens, and paper. */
export const pageStyle: string = baseStyle + summaryStyle + checksStyle;
