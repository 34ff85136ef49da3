import { html, type Markup } from "../parts/html.js";
import { listMember, member, textMember } from "../parts/member.js";
import type { PageContent } from "../parts/page-frame.js";
import { answerTemplate } from "./answer-template.js";
import { operationSection } from "./operation-section.js";
import { prose } from "./prose.js";
import { type ReferenceOperation, readOperations } from "./read-operations.js";
import { schemaSection } from "./schema-section.js";
import { trySettings } from "./try-settings.js";
import { usedSchemas } from "./used-schemas.js";

interface Group {
  readonly tag: string;
  readonly description: string;
  readonly operations: readonly ReferenceOperation[];
}

/** The reference of the API that an OpenAPI document describes, with forms to try it. */
export function referencePage(document: unknown): PageContent {
  const groups = groupByTag(document, readOperations(document));
  const first = groups[0]?.operations[0]?.id;
  const [summary = ""] = (textMember(member(document, "info"), "description") ?? "").split("\n\n");
  const prefixes = listMember(document, "servers").flatMap((each) => textMember(each, "url") ?? []);
  return {
    title: "API",
    place: "reference",
    styles: ["code.css", "docs.css"],
    scripts: ["docs.js"],
    body: html`<h1>API</h1>
${prose(summary)}
<p>Every path has a version in front of it: ${prefixes.map((prefix, index) => html`${index === 0 ? "" : " or "}<code>${prefix}</code>`)}. The whole description: <a href="./openapi.json">OpenAPI as JSON</a>, <a href="./openapi.yaml">as YAML</a>.</p>
<div class="reference">
${tableOfContents(groups)}
<div class="operations">
${trySettings(prefixes)}
${groups.map((group) => groupSection(group, first))}
<section aria-labelledby="schemas"><h2 id="schemas">Schemas</h2>
${usedSchemas(document).map(([name, schema]) => schemaSection(name, schema))}</section>
</div>
</div>
${answerTemplate()}`,
  };
}

function groupByTag(
  document: unknown,
  operations: readonly ReferenceOperation[],
): readonly Group[] {
  const known = listMember(document, "tags").map((tag) => ({
    tag: textMember(tag, "name") ?? "",
    description: textMember(tag, "description") ?? "",
  }));
  const tags = new Set(known.map(({ tag }) => tag));
  const others = operations.filter(({ tag }) => !tags.has(tag)).map(({ tag }) => tag);
  const all = [...known, ...[...new Set(others)].map((tag) => ({ tag, description: "" }))];
  return all
    .map((group) => ({ ...group, operations: operations.filter(({ tag }) => tag === group.tag) }))
    .filter((group) => group.operations.length > 0);
}

function groupSection({ tag, description, operations }: Group, first: string | undefined): Markup {
  return html`<section aria-labelledby="group-${tag}"><h2 id="group-${tag}">${tag}</h2>
${prose(description)}
${operations.map((operation) => operationSection(operation, operation.id === first))}</section>
`;
}

function tableOfContents(groups: readonly Group[]): Markup {
  return html`<nav class="contents" aria-label="Operations">
${groups.map(
  ({ tag, operations }) => html`<p>${tag}</p>
<ul>${operations.map(({ id, summary }) => html`<li><a href="#${id}">${summary}</a></li>`)}</ul>
`,
)}<p><a href="#schemas">schemas</a></p>
</nav>`;
}
