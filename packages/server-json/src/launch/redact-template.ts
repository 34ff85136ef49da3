import {
  type ArgumentTemplate,
  type LaunchPart,
  type LaunchTemplate,
  type LaunchText,
  mapTemplate,
  type VariableTemplate,
} from "./template.js";

/** What stands in place of a secret. */
export const mask = "***";

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

function redactText(text: LaunchText): LaunchText {
  return text.map(
    (part): LaunchPart => (typeof part === "object" && "secret" in part ? { secret: mask } : part),
  );
}
