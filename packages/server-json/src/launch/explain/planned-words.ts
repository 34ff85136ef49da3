import { commandWords } from "../command-words.js";
import type { RenderablePlan } from "../dialects/dialect.js";
import { type InputWriter, renderTemplate } from "../dialects/render-template.js";
import { placeholder } from "../dialects/write-placeholders.js";
import type { LaunchCommand } from "../launch-plan.js";
import type { LaunchTemplate, ProcessTemplate } from "../template.js";

/** A plan without answers: `<id>` stands for what an input gives; optional values without a default are left out. */
export interface PlannedWords {
  /** Run once before the first start; undefined where nothing is to be installed. */
  readonly install: LaunchCommand | undefined;
  /** Undefined where nothing is started. */
  readonly command: LaunchCommand | undefined;
  /** Undefined where the process is talked to over its standard streams. */
  readonly url: string | undefined;
  /** Names of the variables that a process is given, or of the headers that are sent where none is started. */
  readonly names: readonly string[];
}

/** What a plan comes to before anything is answered. */
export function plannedWords({ template, inputs }: RenderablePlan): PlannedWords {
  const write: InputWriter = (input) =>
    input.required || input.default !== undefined ? placeholder(input) : undefined;
  const render = (part: LaunchTemplate) => renderTemplate(part, inputs, write);
  const start = (process: ProcessTemplate | undefined) => {
    const rendered = process === undefined ? undefined : render({ process });
    return rendered?.kind === "process" ? rendered.process : undefined;
  };
  const { process, endpoint } = template;
  const command = start(process);
  const reached = endpoint === undefined ? undefined : render({ endpoint });
  const target = reached?.kind === "endpoint" ? reached.endpoint : undefined;
  return {
    install: start(process?.install && { ...process.install, env: [] }),
    command,
    url: target?.url,
    names: Object.keys(command?.env ?? target?.headers ?? {}),
  };
}

/** A command for people to read, or empty where there is none. */
export function words(command: LaunchCommand | undefined): string {
  return command === undefined ? "" : commandWords(command);
}
