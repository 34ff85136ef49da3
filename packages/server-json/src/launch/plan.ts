import { answerTemplate } from "./answered-template.js";
import type { LaunchAnswers } from "./answers.js";
import { assemblePlan } from "./assemble-plan.js";
import { draftCandidates } from "./candidates.js";
import type { LaunchDraft } from "./draft.js";
import { type LaunchDocument, readLaunchDocument } from "./launch-document.js";
import type { LaunchOptions } from "./launch-options.js";
import type { LaunchPlan } from "./launch-plan.js";
import type { LaunchTemplate } from "./template.js";

/**
 * Plans how a server is started or reached. Without a choice it takes the first package that can
 * be started, in the order of the document, else the first remote: the publisher's order, and the
 * one that clients follow. Takes any JSON value as `server`; reads the current members only
 * (schema 2025-12-11). Never throws, starts nothing, knows no registry's address.
 */
export function planLaunch(server: unknown, options: LaunchOptions = {}): LaunchPlan {
  const document = readLaunchDocument(server);
  const { drafts, reasons } = draftCandidates(document, options);
  const passed = [...reasons];
  for (const draft of drafts) {
    const { template } = draft;
    if (draft.reasons.length === 0 && template !== undefined) {
      const notes = [...passed.map((reason) => `passed over: ${reason}`), ...draft.notes];
      return planDraft(document, { ...draft, notes, template }, options.answers ?? {});
    }
    passed.push(...draft.reasons);
  }
  return { kind: "impossible", name: document.name, reasons: passed };
}

function planDraft(
  { name }: LaunchDocument,
  draft: LaunchDraft & { readonly template: LaunchTemplate },
  answers: LaunchAnswers,
): LaunchPlan {
  const { source, steps } = draft;
  const known = new Set(draft.inputs.map(({ id }) => id));
  const { template, inputs } = answerTemplate(draft.template, draft.inputs, answers);
  if (steps.length > 0) {
    return { kind: "needs-bundle", name, source, notes: draft.notes, inputs, steps };
  }
  const strangers = Object.keys(answers).filter((id) => !known.has(id));
  const notes = [
    ...draft.notes,
    ...strangers.map((id) => `answers: ${JSON.stringify(id)} is the id of no input here`),
  ];
  return assemblePlan({ name, source, notes, inputs, template });
}
