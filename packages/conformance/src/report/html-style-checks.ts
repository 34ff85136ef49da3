/** Style of the filter, the checks and their exchanges. */
export const checksStyle: string = `
.filter { position: sticky; top: 0; z-index: 1; display: flex; flex-wrap: wrap; align-items: center; gap: 0.5rem 1.25rem; margin: 3rem -0.5rem -1.5rem; padding: 0.625rem 0.5rem; background: var(--paper); border-bottom: 1px solid var(--rule); }
.filter .label { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.filter fieldset { display: flex; flex-wrap: wrap; gap: 0.25rem; border: 0; min-width: 0; }
.filter input[type="search"] { width: 15rem; max-width: 100%; padding: 0.3125rem 0.5rem; font: inherit; color: inherit; background: var(--panel); border: 1px solid var(--rule); border-radius: 4px; }
.chip { padding: 0.125rem 0.5rem; border: 1px solid var(--rule); border-radius: 4px; font-size: 0.8125rem; cursor: pointer; color: var(--ink); }
.chip[data-mark] { color: var(--mark); }
.chip:hover { background: var(--panel); }
.chip:has(:checked) { border-color: currentColor; background: var(--panel); font-weight: 600; }
.chip:has(:focus-visible) { outline: 2px solid var(--not-tested); outline-offset: 1px; }
.chip input { position: absolute; opacity: 0; pointer-events: none; }
.filter output { margin-left: auto; color: var(--quiet); font-size: 0.8125rem; font-variant-numeric: tabular-nums; }
.check { border-top: 1px solid var(--rule); }
.check:last-child { border-bottom: 1px solid var(--rule); }
.check > summary { display: grid; grid-template-columns: 7.5rem minmax(0, 1fr) auto; gap: 0 1rem; align-items: baseline; padding: 0.5rem 0; }
.check > summary:hover .title { text-decoration: underline; text-decoration-color: var(--rule); text-decoration-thickness: 2px; text-underline-offset: 3px; }
.mark { color: var(--mark); font-size: 0.8125rem; white-space: nowrap; }
.mark > span { display: inline-block; width: 1.125em; font-weight: 700; }
.check[open] > summary .title { font-weight: 600; }
.about { color: var(--quiet); text-align: right; }
.about code { font-size: 0.75rem; overflow-wrap: anywhere; }
.level { display: inline-block; min-width: 6.75rem; margin-left: 0.5rem; font-size: 0.75rem; }
.inside { padding: 0.125rem 0 1.5rem 8.5rem; max-width: 100%; }
.inside > * + * { margin-top: 0.625rem; }
.message { overflow-wrap: anywhere; white-space: pre-wrap; }
.comparison { display: grid; gap: 0.375rem; }
.comparison div { display: grid; grid-template-columns: 5rem minmax(0, 1fr); gap: 0.75rem; align-items: baseline; }
.comparison dd { font-family: var(--mono); font-size: 0.8125rem; overflow-wrap: anywhere; white-space: pre-wrap; }
.comparison div:last-child dd { color: var(--mark); }
.requirement { color: var(--quiet); max-width: 46rem; }
.requirement q { color: var(--ink); quotes: none; }
.requirement cite { display: block; font-style: normal; font-size: 0.8125rem; }
.breaks { max-width: 46rem; }
.breaks .label { display: inline-block; margin-right: 0.5rem; }
.exchange { border: 1px solid var(--rule); border-radius: 4px; }
.inside > .exchange + .exchange { margin-top: -1px; border-radius: 0 0 4px 4px; }
.exchange > summary { display: flex; gap: 0.25rem 1rem; padding: 0.375rem 0.625rem; }
.exchange > summary:hover { background: var(--panel); }
.exchange .request { flex: 1; min-width: 0; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.exchange[open] .request { white-space: normal; overflow-wrap: anywhere; }
.status { font-variant-numeric: tabular-nums; font-size: 0.8125rem; }
.size { min-width: 6rem; text-align: right; color: var(--quiet); font-size: 0.8125rem; font-variant-numeric: tabular-nums; }
.exchange[open] { padding-bottom: 0.75rem; }
.exchange > :not(summary) { margin: 0.5rem 0.625rem 0; }
.exchange pre { padding: 0.5rem 0.625rem; background: var(--panel); border-radius: 4px; font-size: 0.75rem; line-height: 1.5; white-space: pre-wrap; overflow-wrap: anywhere; }
.exchange .body { max-height: 22rem; overflow: auto; }
.copyable { display: flex; gap: 0.5rem; align-items: flex-start; }
.copyable pre { flex: 1; min-width: 0; }
.copy { flex: none; min-width: 4.25rem; padding: 0.375rem 0.625rem; font: 0.75rem var(--text); color: inherit; background: transparent; border: 1px solid var(--rule); border-radius: 4px; cursor: pointer; }
.copy:hover { background: var(--panel); }
@media (max-width: 52rem) {
  .check > summary { grid-template-columns: minmax(0, 1fr) auto; padding: 0.625rem 0; }
  .check > summary .title { grid-column: 1 / -1; grid-row: 2; }
  .check > summary .about { grid-column: 1 / -1; grid-row: 3; text-align: left; }
  .level { min-width: 0; }
  .inside { padding-left: 0; }
}
@media (max-width: 40rem) {
  .filter { position: static; }
  .filter .text, .filter input[type="search"] { width: 100%; }
  .filter output { margin-left: 0; }
  .comparison div { grid-template-columns: 1fr; gap: 0; }
  .copyable { flex-direction: column; }
  .copyable pre { width: 100%; }
  .size { display: none; }
}
@media print {
  .inside { padding-left: 0; }
  .exchange .body { max-height: none; overflow: visible; }
}
`;
