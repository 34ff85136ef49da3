import { commandWords } from "../command-words.js";
import type { BundleStep, LaunchPlan, NeedsBundlePlan } from "../launch-plan.js";
import type { InstallPreview, InstallRefusal } from "../preview-install.js";
import { type LaunchDifference, withGaps } from "./differences.js";
import type { ExplainedInput } from "./explained-inputs.js";
import type { IgnoredMember } from "./ignored-members.js";
import { plannedWords, words } from "./planned-words.js";

/** What should run, or why nothing can. */
export function planSentences(plan: LaunchPlan): readonly string[] {
  switch (plan.kind) {
    case "impossible":
      return [
        "Nothing can be started from this document.",
        ...plan.reasons.map((reason) => `Reason: ${reason}.`),
      ];
    case "needs-bundle":
      return [bundleSentence(plan), ...plan.notes.map((note) => `Note: ${note}.`)];
    case "stdio":
    case "http":
    case "needs-input": {
      const { install, command, url } = plannedWords(plan);
      return [
        ...(install === undefined ? [] : [`Run this once: ${words(install)}`]),
        ...(command === undefined ? [] : [`Run: ${words(command)}`]),
        ...(url === undefined ? [] : [`Connect to ${url}`]),
        ...plan.notes.map((note) => `Note: ${note}.`),
      ];
    }
  }
}

/** What VS Code makes of the document, and how that differs from the plan. */
export function previewSentences(
  preview: InstallPreview | InstallRefusal,
  differences: readonly LaunchDifference[],
  plan: LaunchPlan,
): readonly string[] {
  if ("error" in preview) {
    return [`VS Code installs nothing: ${preview.error}.`];
  }
  const { config } = preview;
  const entry =
    config.type === "http"
      ? `VS Code connects to ${withGaps(config.url ?? "no address")}`
      : config.command === undefined
        ? "VS Code writes an entry without a command."
        : `VS Code runs: ${commandWords({ command: config.command, args: (config.args ?? []).map(withGaps) })}`;
  const same = plan.kind !== "impossible" && differences.length === 0;
  return [
    entry,
    ...(same ? ["VS Code does what is planned."] : differences.map(differenceSentence)),
  ];
}

/** What VS Code does not look at, a sentence for each reason. */
export function ignoredSentences(ignored: readonly IgnoredMember[]): readonly string[] {
  const places = new Map<string, string[]>();
  for (const { where, reason } of ignored) {
    const list = places.get(reason);
    if (list === undefined) {
      places.set(reason, [where]);
    } else {
      list.push(where);
    }
  }
  return Array.from(
    places,
    ([reason, list]) => `VS Code does not look at ${list.join(", ")}: ${reason}.`,
  );
}

/** What is asked for, and how VS Code asks it. */
export function inputSentences(
  inputs: readonly ExplainedInput[],
  repeated: readonly string[],
): readonly string[] {
  return [
    ...inputs.map(({ id, description, required, secret, vscode }) => {
      const traits = `${required ? "required" : "optional"}${secret ? ", secret" : ""}`;
      const asks = {
        asked: "VS Code asks for it",
        shown: "VS Code asks for it, but shows what is typed",
        "not-asked": "VS Code does not ask for it",
      }[vscode];
      const about = description === undefined ? "" : ` ${JSON.stringify(description)}`;
      return `Asked for: ${id} (${traits})${about}. ${asks}.`;
    }),
    ...repeated.map(
      (id) => `VS Code asks more than once for ${id}, and one answer counts for all.`,
    ),
  ];
}

function bundleSentence({ steps }: NeedsBundlePlan): string {
  const does = steps.map(stepWords).join(", ");
  return `In this order, and no further where a step fails: ${does}.`;
}

function stepWords(step: BundleStep): string {
  switch (step.do) {
    case "download":
      return `download ${step.url}`;
    case "verify":
      return `compare its SHA-256 digest with ${step.sha256}`;
    case "unpack":
      return "unpack it";
    case "read-manifest":
      return "run the command in its manifest.json";
  }
}

function differenceSentence({ about, planned, vscode }: LaunchDifference): string {
  switch (about) {
    case "choice":
      return `VS Code takes ${vscode.join()}, where ${planned.join()} can be started.`;
    case "transport":
      return `VS Code talks to the process over its standard streams, where it answers at ${planned.join()}.`;
    case "command":
      return planned.length === 0
        ? `VS Code runs ${vscode.join()}, where the command stands in the bundle.`
        : `VS Code runs ${vscode.join() || "nothing"}, where ${planned.join()} is meant.`;
    case "arguments":
      return change(planned, vscode, "on the command line");
    case "environment":
      return change(planned, vscode, "in the environment, empty where nothing is answered");
    case "url":
      return `VS Code connects to ${vscode.join() || "nothing"}, where ${planned.join()} is meant.`;
    case "headers":
      return change(planned, vscode, "among the headers, empty where nothing is answered");
  }
}

function change(planned: readonly string[], vscode: readonly string[], where: string): string {
  const parts = [
    ...(planned.length === 0 ? [] : [`leaves out ${planned.join(" ")}`]),
    ...(vscode.length === 0 ? [] : [`puts ${vscode.join(" ")} ${where}`]),
  ];
  return `VS Code ${parts.join(" and ")}.`;
}
