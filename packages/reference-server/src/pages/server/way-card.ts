import { clip } from "../parts/clip.js";
import { html, type Markup } from "../parts/html.js";
import { member, textMember } from "../parts/member.js";
import { webLink } from "../parts/web-link.js";
import { bundleSteps } from "./bundle-steps.js";
import { inputList } from "./input-list.js";
import { instructionPanel } from "./instruction-panel.js";
import type { LaunchWay } from "./launch-ways.js";
import { remarkList } from "./remark-list.js";
import { starters } from "./starters.js";

const shown = { kind: 40, identifier: 300, transport: 40 };

/** A package or a remote, to be unfolded: what it is, what it asks for, and how each client starts it. */
export function wayCard(way: LaunchWay, isOpen: boolean): Markup {
  const { kind, value, steps, instructions } = way;
  return html`<details class="way-card"${isOpen ? html` open` : undefined}>
<summary><h3>${kind === "package" ? packageTitle(value) : remoteTitle(value)}</h3></summary>
<p class="transport">${transportLine(way)}</p>
${
  steps.length > 0
    ? bundleSteps(steps)
    : starters.map((starter) =>
        instructionPanel(starter, instructions.get(starter.id) ?? { reasons: [] }),
      )
}
${remarkList(way.notes)}
${inputList(way.inputs)}
</details>
`;
}

function packageTitle(value: unknown): Markup {
  const identifier = textMember(value, "identifier") ?? "";
  const version = textMember(value, "version");
  return html`<span class="kind">${clip(textMember(value, "registryType") ?? "package", shown.kind)}</span> <span class="address">${clip(identifier, shown.identifier)}${version === undefined ? undefined : html` <span class="quiet">${clip(version, shown.identifier)}</span>`}</span>`;
}

function remoteTitle(value: unknown): Markup {
  return html`<span class="kind">hosted</span> <span class="address">${clip(textMember(value, "url") ?? "", shown.identifier)}</span>`;
}

function transportLine({ kind, value }: LaunchWay): Markup {
  const transport = kind === "package" ? member(value, "transport") : value;
  const type = clip(textMember(transport, "type") ?? "of an unknown kind", shown.transport);
  const url = kind === "package" ? textMember(transport, "url") : undefined;
  const source = kind === "package" ? textMember(value, "registryBaseUrl") : undefined;
  return html`Transport <code>${type}</code>${url === undefined ? undefined : html` at <code class="address">${clip(url, shown.identifier)}</code>`}${source === undefined ? undefined : html`, from ${webLink(source)}`}`;
}
