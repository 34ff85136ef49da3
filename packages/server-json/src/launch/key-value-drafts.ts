import type { InputCollector } from "./inputs.js";
import type { KeyValueView } from "./launch-document.js";
import { openPlaceholders } from "./substitute-variables.js";
import type { VariableTemplate } from "./template.js";
import { valueText } from "./value-text.js";

/** Environment variables or headers as templates, with reasons why one cannot be given. */
export interface KeyValueDrafts {
  readonly drafts: readonly VariableTemplate[];
  readonly notes: readonly string[];
  readonly reasons: readonly string[];
}

const names = { env: /^[^=\0]+$/, header: /^[0-9A-Za-z!#$%&'*+.^_`|~-]+$/ };
const kinds = { env: "environment variable", header: "header" };

/** Environment variables or headers (schema, definition KeyValueInput). Of two with one name the later one is given. */
export function draftKeyValues(
  list: readonly KeyValueView[],
  prefix: "env" | "header",
  where: string,
  inputs: InputCollector,
): KeyValueDrafts {
  const notes: string[] = [];
  const reasons: string[] = [];
  const drafts = list.map((pair, index): VariableTemplate => {
    const place = `${where}/${index}`;
    const { name } = pair;
    if (!names[prefix].test(name)) {
      reasons.push(`${place}/name: is no name of ${article(prefix)}; correct it`);
    }
    const text = valueText(pair, { id: `${prefix}.${name}`, where: place }, inputs);
    for (const placeholder of openPlaceholders(text)) {
      notes.push(
        `${place}/value: {${placeholder}} is no variable of this value, so that it is given as it stands`,
      );
    }
    return { name, text };
  });
  return { drafts, notes, reasons };
}

function article(prefix: "env" | "header"): string {
  return prefix === "env" ? `an ${kinds.env}` : `a ${kinds.header}`;
}
