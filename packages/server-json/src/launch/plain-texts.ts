import type { LaunchProcess } from "./launch-plan.js";
import type {
  ArgumentTemplate,
  LaunchText,
  ProcessTemplate,
  VariableTemplate,
} from "./template.js";

/** A filled process as it is started, secrets included. */
export function plainProcess({ command, args, env, install }: ProcessTemplate): LaunchProcess {
  return {
    command,
    args: plainArguments(args),
    env: plainVariables(env),
    ...(install === undefined
      ? {}
      : { install: { command: install.command, args: plainArguments(install.args) } }),
  };
}

/** Filled variables or headers by name; of two with one name the later one. */
export function plainVariables(
  list: readonly VariableTemplate[],
): Readonly<Record<string, string>> {
  return Object.fromEntries(list.map(({ name, text }) => [name, plainText(text)]));
}

/** A filled text, put together. */
export function plainText(text: LaunchText): string {
  return text
    .map((part) => (typeof part === "string" ? part : "secret" in part ? part.secret : ""))
    .join("");
}

function plainArguments(list: readonly ArgumentTemplate[]): readonly string[] {
  return list.flatMap(({ texts }) => texts.map(plainText));
}
