import { wrapNames } from "../../lib/wrap-names.js";
import type { Change } from "../change.js";
import type { Effect } from "../effects.js";
import type { SpecificationState } from "../state/specification-state.js";
import { partsCompared } from "./parts-compared.js";
import { summarise } from "./summary.js";

const width = 100;
const effects: readonly Effect[] = ["breaking", "additive", "editorial"];
const indent = " ".repeat(24);
const label = 14;

/** The changes for people: a table for each effect, and what each change touches. */
export function renderTable(
  before: SpecificationState,
  after: SpecificationState,
  changes: readonly Change[],
): string {
  const summary = summarise(changes);
  const total = effects.map((effect) => `${summary[effect]} ${effect}`).join(", ");
  return [
    `${before.name} → ${after.name}: ${partsCompared(before, after).join(", ")}`,
    "",
    ...effects
      .filter((effect) => summary[effect] > 0)
      .flatMap((effect) => [
        `${effect.toUpperCase()} (${summary[effect]})`,
        `  ${row("servers", "clients", "change")}`,
        ...changes.filter((change) => change.effect === effect).flatMap(renderChange),
        "",
      ]),
    changes.length === 0 ? "no changes" : total,
  ].join("\n");
}

function renderChange(change: Change): string[] {
  return [
    `  ${row(change.servers, change.clients, `${change.title}: ${change.detail}`)}`,
    `${indent}${change.place}`,
    ...list("operations", change.operations),
    ...list("client", change.methods),
    ...list("requirements", change.requirements),
    ...list("checks", change.checks),
  ];
}

function row(servers: string, clients: string, text: string): string {
  return `${servers.padEnd(11)}${clients.padEnd(11)}${text}`;
}

/** Names after their label. */
function list(name: string, names: readonly string[]): string[] {
  return wrapNames(names, width - indent.length - label).map(
    (line, index) => `${indent}${(index === 0 ? name : "").padEnd(label)}${line}`,
  );
}
