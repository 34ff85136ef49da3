import { type LaunchDifference, launchDifferences } from "./explain/differences.js";
import { type ExplainedInput, explainInputs, repeatedPrompts } from "./explain/explained-inputs.js";
import { type IgnoredMember, ignoredMembers } from "./explain/ignored-members.js";
import {
  ignoredSentences,
  inputSentences,
  planSentences,
  previewSentences,
} from "./explain/sentences.js";
import { type LaunchDocument, readLaunchDocument } from "./launch-document.js";
import type { LaunchOptions } from "./launch-options.js";
import type { LaunchPlan } from "./launch-plan.js";
import { planLaunch } from "./plan.js";
import { type InstallPreview, type InstallRefusal, previewInstall } from "./preview-install.js";
import { vscodeChoice } from "./previews/vscode-choice.js";
import type { VscodeBuild } from "./previews/vscode-package.js";
import { redactPlan } from "./redact-plan.js";

/** Which package or remote to explain, and for which builds of VS Code. */
export interface ExplainOptions extends Pick<LaunchOptions, "package" | "remote"> {
  /** `stable` by default. */
  readonly build?: VscodeBuild;
}

/** What a document means for whoever starts the server, as data and in sentences. */
export interface ServerExplanation {
  /** What should run, without answers and with secrets masked. */
  readonly plan: LaunchPlan;
  /** What VS Code makes of it. */
  readonly preview: InstallPreview | InstallRefusal;
  /** Where the two differ. */
  readonly differences: readonly LaunchDifference[];
  /** What VS Code does not look at. */
  readonly ignored: readonly IgnoredMember[];
  /** What a user is asked for. */
  readonly inputs: readonly ExplainedInput[];
  /** All of the above in words, in this order. */
  readonly sentences: readonly string[];
}

/**
 * Explains a document: what should run, what VS Code runs instead, what it does not look at and
 * which inputs are asked for. Takes any JSON value, never throws. What the document itself fixes
 * appears in the preview as VS Code writes it.
 */
export function explainServer(server: unknown, options: ExplainOptions = {}): ServerExplanation {
  const { build = "stable", ...choice } = options;
  const document = readLaunchDocument(server);
  const plan = redactPlan(planLaunch(server, choice));
  const packageType = vscodePackageType(document, choice);
  const preview = previewInstall(server, {
    client: "vscode",
    build,
    ...(packageType === undefined ? {} : { packageType }),
  });
  const installed = vscodeChoice(document, packageType);
  const shown = "error" in preview || installed === undefined ? undefined : preview;
  const differences =
    shown === undefined || installed === undefined
      ? []
      : launchDifferences(plan, shown, installed.where);
  const ignored = installed === undefined ? [] : ignoredMembers(document, installed, build);
  const isSame = plan.kind !== "impossible" && plan.source === installed?.where;
  const inputs =
    plan.kind === "impossible"
      ? []
      : explainInputs(server, plan.inputs, isSame ? shown : undefined);
  return {
    plan,
    preview,
    differences,
    ignored,
    inputs,
    sentences: [
      ...planSentences(plan),
      ...previewSentences(preview, differences, plan),
      ...ignoredSentences(ignored),
      ...inputSentences(inputs, shown === undefined ? [] : repeatedPrompts(shown)),
    ],
  };
}

/** VS Code chooses by type alone: an index means the type of what it stands for. */
function vscodePackageType(
  { packages }: LaunchDocument,
  options: Pick<LaunchOptions, "package" | "remote">,
): string | undefined {
  if (options.remote !== undefined) {
    return "remote";
  }
  return typeof options.package === "number"
    ? packages[options.package]?.registryType
    : options.package;
}
