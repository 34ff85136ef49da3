import type { LaunchPlan } from "../launch-plan.js";
import type { InstallPreview, VscodeEndpoint } from "../preview-install.js";
import { plannedWords } from "./planned-words.js";

/** Something that VS Code does otherwise than planned; `<id>` stands for what an input or a prompt gives. */
export interface LaunchDifference {
  readonly about:
    | "choice"
    | "transport"
    | "command"
    | "arguments"
    | "environment"
    | "url"
    | "headers";
  /** What is planned and not done: a pointer, a program, arguments, names or an address; empty for nothing. */
  readonly planned: readonly string[];
  /** What VS Code does in its place; empty for nothing. */
  readonly vscode: readonly string[];
}

const prompt = /\$\{input:([^}]*)\}/g;
const gap = /<[^<>]*>/g;

/** The differences between a plan and a preview, the larger ones alone: who is started decides all the rest. */
export function launchDifferences(
  plan: LaunchPlan,
  { config }: InstallPreview,
  chosen: string,
): readonly LaunchDifference[] {
  if (plan.kind === "impossible") {
    return [];
  }
  if (plan.source !== chosen) {
    return [{ about: "choice", planned: [plan.source], vscode: [chosen] }];
  }
  if (plan.kind === "needs-bundle") {
    const vscode = config.type === "stdio" ? list(config.command) : list(config.url);
    return [{ about: "command", planned: [], vscode }];
  }
  const { command, url, names } = plannedWords(plan);
  return config.type === "http"
    ? endpointDifferences(url, names, config)
    : [
        ...(url === undefined ? [] : [{ about: "transport", planned: [url], vscode: [] } as const]),
        ...differ("command", list(command?.command), list(config.command)),
        ...differ("arguments", command?.args ?? [], (config.args ?? []).map(withGaps)),
        ...differ("environment", names, Object.keys(config.env ?? {})),
      ];
}

/** A text of VS Code's configuration with `<id>` for its prompts. */
export function withGaps(text: string): string {
  return text.replace(prompt, "<$1>");
}

function endpointDifferences(
  url: string | undefined,
  names: readonly string[],
  config: VscodeEndpoint,
): readonly LaunchDifference[] {
  return [
    ...differ("url", list(url), list(config.url)),
    ...differ("headers", names, Object.keys(config.headers ?? {})),
  ];
}

/** What one list has and the other has not. Ids of inputs differ between the two, so that they do not count. */
function differ(
  about: LaunchDifference["about"],
  planned: readonly string[],
  vscode: readonly string[],
): readonly LaunchDifference[] {
  const onlyPlanned = without(planned, vscode);
  const onlyVscode = without(vscode, planned);
  return onlyPlanned.length + onlyVscode.length === 0
    ? []
    : [{ about, planned: onlyPlanned, vscode: onlyVscode }];
}

function without(texts: readonly string[], others: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const text of others.map(withoutIds)) {
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return texts.filter((text) => {
    const count = counts.get(withoutIds(text)) ?? 0;
    counts.set(withoutIds(text), count - 1);
    return count <= 0;
  });
}

function withoutIds(text: string): string {
  return text.replace(gap, "<>");
}

function list(text: string | undefined): readonly string[] {
  return text === undefined ? [] : [text];
}
