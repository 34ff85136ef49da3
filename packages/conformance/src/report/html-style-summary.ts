/** Style of the page's head, its table of areas and its data faults. */
export const summaryStyle: string = `
h1 { font-size: clamp(1.25rem, 0.9rem + 1.8vw, 1.875rem); font-weight: 600; line-height: 1.25; letter-spacing: -0.02em; margin: 0.25rem 0 1.25rem; overflow-wrap: anywhere; }
.verdict { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0.25rem 0.875rem; font-size: 1.0625rem; }
.verdict strong { color: var(--mark); font-size: 1.75rem; font-weight: 650; letter-spacing: -0.02em; line-height: 1.2; }
.problem { margin-top: 1rem; padding-left: 0.875rem; border-left: 2px solid var(--mark); max-width: 48rem; overflow-wrap: anywhere; }
.facts { display: grid; grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr)); gap: 1rem 2rem; margin: 2rem 0 0; padding-top: 1.25rem; border-top: 1px solid var(--rule); }
.facts dd { overflow-wrap: anywhere; font-variant-numeric: tabular-nums; }
.facts code { color: var(--quiet); }
.areas td, .areas th { padding: 0.4375rem 0; border-bottom: 1px solid var(--rule); vertical-align: middle; }
.areas thead th { padding-top: 0; }
.areas tfoot td, .areas tfoot th { border-bottom: 0; font-weight: 600; }
.areas th:first-child { width: 9rem; padding-right: 1rem; }
.areas .figure { width: 5rem; padding-left: 1rem; text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.figure span { color: var(--quiet); font-weight: 400; }
.figure[data-state="fail"] { color: var(--fail); font-weight: 600; }
.figure[data-state="warning"] { color: var(--warning); font-weight: 600; }
.figure[data-state="open"] { color: var(--not-tested); font-weight: 600; }
.strip { line-height: 0; }
thead .strip { line-height: inherit; }
.square { display: inline-block; width: 0.8125rem; height: 0.8125rem; margin: 0.125rem 0.25rem 0.125rem 0; border-radius: 2px; border: 1px solid var(--mark); background: var(--mark); }
.square[data-mark="pass"] { opacity: 0.75; }
.square[data-mark="not-tested"], .square[data-mark="not-applicable"] { background: transparent; }
.square[data-mark="warning"] { background: var(--amber); border-color: var(--amber); }
.square[data-mark="blocked"] { background: linear-gradient(135deg, var(--mark) 50%, transparent 50%); }
.square:hover { opacity: 1; outline: 2px solid var(--mark); outline-offset: 1px; }
.faults .lead { max-width: 44rem; color: var(--quiet); margin-bottom: 1rem; }
.fault { border-top: 1px solid var(--rule); }
.fault:last-child { border-bottom: 1px solid var(--rule); }
.fault > summary { display: grid; grid-template-columns: 3.5rem 1fr; padding: 0.4375rem 0; overflow-wrap: anywhere; }
.fault > summary:hover { background: var(--panel); }
.fault .number { font-variant-numeric: tabular-nums; }
.fault table { margin: 0.25rem 0 1.25rem; table-layout: fixed; font-size: 0.8125rem; }
.fault td, .fault th { padding: 0.3125rem 1rem 0.3125rem 0; vertical-align: top; overflow-wrap: anywhere; }
.fault td { border-top: 1px solid var(--rule); }
.version { color: var(--quiet); }
@media (max-width: 40rem) {
  body { padding-top: 1.75rem; }
  h2 { margin-top: 2.5rem; }
  .facts { grid-template-columns: 1fr; gap: 0.625rem; }
  .areas th:first-child { width: auto; }
  .areas .figure { width: 3.75rem; padding-left: 0.5rem; }
  .areas .strip { display: none; }
  .fault thead { display: none; }
  .fault tr, .fault td { display: block; }
  .fault td { border-top: 0; padding: 0.0625rem 0; }
  .fault td:first-child { border-top: 1px solid var(--rule); padding-top: 0.5rem; }
  .fault td:last-child { padding-bottom: 0.5rem; }
}
`;
