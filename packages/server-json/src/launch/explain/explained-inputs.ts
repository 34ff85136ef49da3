import { pointerSegments, valueAt } from "../../json-path.js";
import type { LaunchInput } from "../inputs.js";
import type { InstallPreview } from "../preview-install.js";

/** An input, and what VS Code makes of it. */
export interface ExplainedInput extends LaunchInput {
  /** `asked` behind dots where it is secret, `shown` where it is secret but can be read while it is typed, `not-asked` where no prompt is made for it. */
  readonly vscode: "asked" | "shown" | "not-asked";
}

/** The inputs of a plan, with what VS Code makes of each; the preview is of the same package or remote. */
export function explainInputs(
  server: unknown,
  inputs: readonly LaunchInput[],
  preview: InstallPreview | undefined,
): readonly ExplainedInput[] {
  const prompts = new Map((preview?.inputs ?? []).map((prompt) => [prompt.id, prompt]));
  return inputs.map((input) => {
    const id = promptId(server, input.where);
    const prompt = id === undefined ? undefined : prompts.get(id);
    const vscode = prompt === undefined ? "not-asked" : isShown(input, prompt) ? "shown" : "asked";
    return { ...input, vscode };
  });
}

/** Ids that VS Code asks for more than once, since it gives two inputs one id. */
export function repeatedPrompts(preview: InstallPreview): readonly string[] {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const { id } of preview.inputs ?? []) {
    (seen.has(id) ? repeated : seen).add(id);
  }
  return [...repeated];
}

function isShown(input: LaunchInput, prompt: { readonly password: boolean }): boolean {
  return input.secret && !prompt.password;
}

/** VS Code names a prompt by the variable, the key, the flag without its dashes, or the hint. */
function promptId(server: unknown, where: string): string | undefined {
  const segments = pointerSegments(where);
  if (segments.at(-2) === "variables") {
    return segments.at(-1);
  }
  const name = valueAt(server, `${where}/name`);
  if (typeof name === "string" && valueAt(server, `${where}/type`) !== "positional") {
    return segments.at(-2)?.endsWith("Arguments") === true ? name.replace(/^-+/, "") : name;
  }
  const hint = valueAt(server, `${where}/valueHint`);
  return typeof hint === "string" ? hint : undefined;
}
