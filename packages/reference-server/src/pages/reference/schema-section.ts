import { html, type Markup } from "../parts/html.js";
import { listMember, member, members, textMember } from "../parts/member.js";
import { inlineProse, prose } from "./prose.js";
import { schemaLimits } from "./schema-limits.js";
import { schemaType } from "./schema-type.js";

/** A component schema, to be unfolded: what it is for, and its members. */
export function schemaSection(name: string, schema: unknown): Markup {
  const properties = members(member(schema, "properties"));
  const required = new Set(listMember(schema, "required"));
  return html`<details class="schema" id="schema-${name}">
<summary><h3>${name}</h3></summary>
<div class="inside">
${prose(textMember(schema, "description") ?? "")}
${
  properties.length === 0
    ? html`<p>${schemaType(schema)} ${schemaLimits(schema)}</p>`
    : html`<dl class="members">${properties.map(([property, value]) => memberEntry(property, value, required.has(property)))}</dl>`
}
</div>
</details>
`;
}

function memberEntry(name: string, schema: unknown, isRequired: boolean): Markup {
  return html`<div><dt><code>${name}</code> <span class="type">${schemaType(schema)}</span>${isRequired ? html` <span class="required">required</span>` : undefined}</dt>
<dd>${inlineProse(textMember(schema, "description") ?? "")} ${schemaLimits(schema)}</dd></div>
`;
}
