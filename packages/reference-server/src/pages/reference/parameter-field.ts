import { html, type Markup } from "../parts/html.js";
import { listMember, textMember } from "../parts/member.js";
import { inlineProse } from "./prose.js";
import type { ReferenceParameter } from "./read-operations.js";
import { schemaLimits } from "./schema-limits.js";
import { schemaType } from "./schema-type.js";

/** A parameter: what it is, and a field to try it with. */
export function parameterField(operation: string, parameter: ReferenceParameter): Markup {
  const { name, required, description, schema } = parameter;
  const id = `${operation}-${name}`;
  return html`<div class="field">
<label for="${id}"><code>${name}</code> <span class="type">${schemaType(schema)}</span>${required ? html` <span class="required">required</span>` : undefined}</label>
<div>${control(id, parameter)}
<p class="help">${inlineProse(description)} ${schemaLimits(schema)}</p></div>
</div>
`;
}

function control(
  id: string,
  { name, in: place, required, schema, example }: ReferenceParameter,
): Markup {
  const choices =
    textMember(schema, "type") === "boolean" ? ["true", "false"] : listMember(schema, "enum");
  if (choices.length > 0) {
    return html`<select id="${id}" name="${name}" data-in="${place}"><option value="">(not sent)</option>${choices.map(
      (choice) => html`<option>${String(choice)}</option>`,
    )}</select>`;
  }
  return html`<input id="${id}" name="${name}" data-in="${place}" placeholder="${example}" autocomplete="off" spellcheck="false"${required ? html` required` : undefined}>`;
}
