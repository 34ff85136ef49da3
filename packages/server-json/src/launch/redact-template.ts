import type { LaunchInput } from "./inputs.js";
import {
  type ArgumentTemplate,
  type LaunchPart,
  type LaunchTemplate,
  type LaunchText,
  mapTemplate,
  type VariableTemplate,
} from "./template.js";

/** What stands in place of a secret. */
const mask = "***";

/** The input with the default of a secret masked. */
export function redactInput(input: LaunchInput): LaunchInput {
  return input.secret && input.default !== undefined ? { ...input, default: mask } : input;
}

/** The template with every secret in it masked. */
export function redactTemplate(template: LaunchTemplate): LaunchTemplate {
  return mapTemplate(
    template,
    ({ install, ...process }) => ({
      ...process,
      args: redactArguments(process.args),
      env: redactVariables(process.env),
      ...(install === undefined
        ? {}
        : { install: { ...install, args: redactArguments(install.args) } }),
    }),
    (endpoint) => ({
      ...endpoint,
      url: redactText(endpoint.url),
      headers: redactVariables(endpoint.headers),
    }),
  );
}

function redactArguments(list: readonly ArgumentTemplate[]): readonly ArgumentTemplate[] {
  return list.map((argument) => ({ ...argument, texts: argument.texts.map(redactText) }));
}

function redactVariables(list: readonly VariableTemplate[]): readonly VariableTemplate[] {
  return list.map(({ name, text }) => ({ name, text: redactText(text) }));
}

/** Secrets side by side become one mask, so that it does not tell how a value is made. */
function redactText(text: LaunchText): LaunchText {
  return text.flatMap((part, index): LaunchPart[] => {
    if (!isSecret(part)) {
      return [part];
    }
    return isSecret(text[index - 1]) ? [] : [{ secret: mask }];
  });
}

function isSecret(part: LaunchPart | undefined): boolean {
  return typeof part === "object" && "secret" in part;
}
