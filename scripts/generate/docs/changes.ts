import type { DirectedEffects, Effects } from "../../spec-diff/effects.js";
import { type KindOfChange, kinds } from "../../spec-diff/kinds.js";
import type { Artefact } from "../artefacts.js";
import { code, table } from "./markdown.js";
import { page } from "./page.js";

/** The page of changes: every kind that `spec:diff` knows, and what it means for either side. */
export function changesPage(): Artefact {
  return page(
    "changes",
    ["scripts/spec-diff/kinds.ts"],
    [
      "# Kinds of change",
      "`npm run spec:diff` gives each change of the specification one of these kinds. A change breaks servers where one that kept to the old specification does not keep to the new one, and clients where one written for the old specification can fail at a server that keeps to the new one. Where two effects stand, the first is for what clients send and the second for what servers send; a document goes both ways, so that the graver of the two holds.",
      table(
        ["kind", "what changed", "servers", "clients"],
        Object.entries<KindOfChange>(kinds).map(([kind, { title, effects }]) => [
          code(kind),
          title,
          side("servers", effects),
          side("clients", effects),
        ]),
      ),
    ],
  );
}

function side(name: keyof Effects, effects: Effects | DirectedEffects): string {
  if ("servers" in effects) return effects[name];
  return `${effects.request[name]} / ${effects.response[name]}`;
}
