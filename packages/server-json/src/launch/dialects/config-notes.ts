import { commandWords } from "../command-words.js";
import type { LaunchInput } from "../inputs.js";
import { redactInput, redactTemplate } from "../redact-template.js";
import type {
  ArgumentTemplate,
  LaunchTemplate,
  ProcessTemplate,
  VariableTemplate,
} from "../template.js";
import type { RenderablePlan } from "./dialect.js";
import { renderTemplate, writtenPart } from "./render-template.js";
import { placeholder, writePlaceholders } from "./write-placeholders.js";

/** What the client does not do by itself: install, start a process that answers at a URL. Secrets are masked. */
export function startNotes(plan: RenderablePlan): readonly string[] {
  const { process, endpoint } = redactTemplate(plan.template);
  const install = process?.install;
  const inputs = plan.inputs.map(redactInput);
  const writer = writePlaceholders();
  const words = (template: ProcessTemplate): string => {
    const rendered = renderTemplate({ process: template }, inputs, writer.write);
    return rendered.kind === "process" ? commandWords(rendered.process) : "";
  };
  const names = process?.env.map(({ name }) => name) ?? [];
  const variables = names.length === 0 ? "" : `, with ${names.join(", ")} in its environment`;
  const notes = [
    ...(install === undefined
      ? []
      : [`Run this once before the first start: ${words({ ...install, env: [] })}`]),
    ...(process === undefined || endpoint === undefined
      ? []
      : [`Start this before the client connects: ${words(process)}${variables}`]),
  ];
  return [...notes, ...placeholderNotes(writer.placeholders())];
}

/** Names the inputs that the configuration does without. */
export function leftOutNotes(inputs: readonly LaunchInput[]): readonly string[] {
  return inputs.length === 0
    ? []
    : [`Left out, since nothing is given for it and it is optional: ${ids(inputs)}`];
}

/** Says what each placeholder stands for. */
export function placeholderNotes(inputs: readonly LaunchInput[]): readonly string[] {
  return inputs.map((input) => {
    const { choices, description, placeholder: example } = input;
    const hints = [
      ...(description === undefined ? [] : [description]),
      ...(choices === undefined ? [] : [`one of ${choices.join(", ")}`]),
      ...(example === undefined ? [] : [`for example ${example}`]),
    ];
    const hint = hints.length === 0 ? "" : `: ${hints.join("; ")}`;
    return `Put a value in place of ${placeholder(input)}${hint}`;
  });
}

/** Warns of secrets that stand in the configuration. */
export function secretNotes(template: LaunchTemplate): readonly string[] {
  return holdsSecrets(writtenPart(template))
    ? ["Holds secrets in plain text: keep the file from others and out of version control"]
    : [];
}

function holdsSecrets({ process, endpoint }: LaunchTemplate): boolean {
  const fromArguments = (list: readonly ArgumentTemplate[]) => list.flatMap(({ texts }) => texts);
  const fromVariables = (list: readonly VariableTemplate[]) => list.map(({ text }) => text);
  const texts = [
    ...(process === undefined
      ? []
      : [...fromArguments(process.args), ...fromVariables(process.env)]),
    ...(endpoint === undefined ? [] : [endpoint.url, ...fromVariables(endpoint.headers)]),
  ];
  return texts.flat().some((part) => typeof part === "object" && "secret" in part);
}

function ids(inputs: readonly LaunchInput[]): string {
  return inputs.map(({ id }) => id).join(", ");
}
