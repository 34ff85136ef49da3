import { codeBlock } from "../parts/code-block.js";
import { counted } from "../parts/counted.js";
import { html, type Markup } from "../parts/html.js";
import type { Instruction } from "./launch-ways.js";
import { remarkList } from "./remark-list.js";
import type { starters } from "./starters.js";

const longestText = 20_000;

/** What to do to start a server with one client: a text to be taken along, or why there is none. */
export function instructionPanel(
  { id, label, place }: (typeof starters)[number],
  instruction: Instruction,
): Markup {
  return html`<section class="panel" data-client="${id}" aria-label="${label}">
${content(instruction, place, id === "terminal")}
</section>
`;
}

function content(instruction: Instruction, place: string, isCommand: boolean): Markup {
  if ("reasons" in instruction) {
    return remarkList(instruction.reasons, "Not with this client.");
  }
  const { text, notes } = instruction;
  if (text.length > longestText) {
    return html`<p class="quiet">It takes ${counted(text.length, "character")}, too many to be shown. The API has the whole document.</p>`;
  }
  return html`${codeBlock({ text, title: place, wraps: isCommand })}
${remarkList(notes)}`;
}
