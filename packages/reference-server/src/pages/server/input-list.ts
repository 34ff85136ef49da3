import type { LaunchInput } from "@mcp-registry-kit/server-json";
import { clip } from "../parts/clip.js";
import { counted } from "../parts/counted.js";
import { html, type Markup } from "../parts/html.js";

const shownInputs = 50;
const shownCharacters = 300;
const shownChoices = 20;

/** What a person is asked for before a server starts; undefined where it is nothing. */
export function inputList(inputs: readonly LaunchInput[]): Markup | undefined {
  if (inputs.length === 0) {
    return undefined;
  }
  const rest = inputs.length - shownInputs;
  return html`<h4>What it asks for</h4>
<dl class="inputs">
${inputs.slice(0, shownInputs).map(inputEntry)}</dl>
${rest > 0 ? html`<p class="quiet">And ${counted(rest, "more value")}.</p>` : undefined}`;
}

function inputEntry(input: LaunchInput): Markup {
  const { id, description, required, secret, choices = [], placeholder } = input;
  const hints = [
    ...(required ? [] : ["optional"]),
    ...(secret ? ["secret"] : []),
    ...(input.default === undefined ? [] : [`${clip(input.default, shownCharacters)} by default`]),
    ...(choices.length === 0 ? [] : [`one of ${choices.slice(0, shownChoices).join(", ")}`]),
    ...(placeholder === undefined ? [] : [`for example ${placeholder}`]),
  ];
  return html`<div><dt><code>${clip(id, shownCharacters)}</code></dt>
<dd><bdi>${clip(description ?? "", shownCharacters)}</bdi>${
    hints.length === 0
      ? undefined
      : html` <span class="hint">${clip(hints.join("; "), shownCharacters)}</span>`
  }</dd></div>
`;
}
