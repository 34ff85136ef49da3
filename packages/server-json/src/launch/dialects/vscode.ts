import type { LaunchInput } from "../inputs.js";
import type { TemplatePlace } from "../template.js";
import { leftOutNotes, secretNotes, startNotes } from "./config-notes.js";
import type { Dialect, PromptEntry } from "./dialect.js";
import { processEntry, typedEndpointEntry } from "./entries.js";
import { interpolationReason } from "./interpolation-reason.js";
import { renderedTexts, renderTemplate } from "./render-template.js";

const otherCharacters = /[^\w.#/-]/g;

/**
 * VS Code, `mcp.json`. Inputs without an answer become prompts; their ids begin with the server's
 * name, since all servers share one list of prompts. An optional argument without a default is
 * left out: an empty answer would leave its flag behind; an optional variable or header is asked
 * for, and empty where nothing is typed. VS Code replaces `${…}` in every text, so
 * that a document could read the user's variables by it: such a text is refused.
 */
export const vscode: Dialect = (plan) => {
  const fixed = renderTemplate(plan.template, plan.inputs, () => "\0");
  if (renderedTexts(fixed).some((text) => text.includes("${"))) {
    return { kind: "impossible", reasons: [interpolationReason(plan, "VS Code")] };
  }
  const prompts = new Map<string, PromptEntry>();
  const taken = new Set<string>();
  const leftOut = new Set<LaunchInput>();
  const write = (input: LaunchInput, place: TemplatePlace): string | undefined => {
    if (place === "argument" && !input.required && input.default === undefined) {
      leftOut.add(input);
      return undefined;
    }
    const prompt = prompts.get(input.id) ?? toPrompt(unusedId(plan.name, input, taken), input);
    prompts.set(input.id, prompt);
    return `\${input:${prompt.id}}`;
  };
  const rendered = renderTemplate(plan.template, plan.inputs, write);
  const entry =
    rendered.kind === "process"
      ? ({ type: "stdio", ...processEntry(rendered.process) } as const)
      : typedEndpointEntry(rendered.endpoint);
  return {
    kind: "config",
    config: {
      servers: { [plan.name || "server"]: entry },
      ...(prompts.size === 0 ? {} : { inputs: [...prompts.values()] }),
    },
    notes: [...startNotes(plan), ...leftOutNotes([...leftOut]), ...secretNotes(plan.template)],
  };
};

/** Braces would end the reference to a prompt; where two ids become one, a number tells them apart. */
function unusedId(server: string, input: LaunchInput, taken: Set<string>): string {
  const id = `${server}.${input.id}`.replace(otherCharacters, "_");
  let candidate = id;
  for (let count = 2; taken.has(candidate); count += 1) {
    candidate = `${id}#${count}`;
  }
  taken.add(candidate);
  return candidate;
}

function toPrompt(promptId: string, input: LaunchInput): PromptEntry {
  const { id, description = id, placeholder, required, secret, format } = input;
  const choices = input.choices ?? (format === "boolean" ? ["true", "false"] : undefined);
  const example = placeholder === undefined ? "" : `, for example ${placeholder}`;
  return {
    id: promptId,
    type: choices === undefined ? "promptString" : "pickString",
    description: `${description}${example}${required ? "" : " (optional)"}`,
    ...(secret && choices === undefined ? { password: true } : {}),
    ...(input.default === undefined ? {} : { default: input.default }),
    ...(choices === undefined ? {} : { options: choices }),
  };
}
