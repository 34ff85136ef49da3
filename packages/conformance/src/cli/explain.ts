import type { Requirement } from "@mcp-registry-kit/types";
import type { Check } from "../engine/check.js";
import { requirementOf, sourceOf } from "../report/requirement-of.js";
import { labelled } from "../report/wrap-text.js";
import type { Output } from "./output.js";
import { rehearse } from "./rehearse.js";
import { UsageError } from "./usage-error.js";
import { whyUnchecked } from "./why-unchecked.js";

/**
 * Prints what a check asks or what a requirement says, which checks serve it, and the requests that they
 * make, as shell commands. Nothing is sent.
 *
 * @throws {UsageError} where no check and no requirement has the name.
 */
export async function explainCommand(
  name: string,
  checks: readonly Check[],
  output: Output,
): Promise<void> {
  const check = checks.find(({ id }) => id === name);
  const requirement = requirementOf(name.toUpperCase());
  const lines =
    check !== undefined
      ? aboutCheck(check, checks, output.width)
      : requirement !== undefined
        ? aboutRequirement(requirement, checks, output.width)
        : undefined;
  if (lines === undefined)
    throw new UsageError(
      `no check or requirement is called "${name}". \`mcp-registry-conformance list\` shows the checks`,
    );
  const asking =
    check ?? checks.find(({ requirements }) => requirements.some((id) => id === requirement?.id));
  const requests = asking === undefined ? [] : await requestLines(asking);
  output.print(`${[...lines, ...requests].join("\n")}\n`);
}

const shownRequests = 5;

async function requestLines(check: Check): Promise<readonly string[]> {
  const lines = await rehearse(check);
  return [
    "",
    `how ${check.id} asks, of a made-up registry:`,
    ...lines.slice(0, shownRequests).map((line) => `  ${line}`),
    ...(lines.length > shownRequests ? [`  … ${lines.length - shownRequests} more`] : []),
    "",
    `run it alone: mcp-registry-conformance run URL --only ${check.id}`,
  ];
}

function aboutCheck(check: Check, checks: readonly Check[], width: number): readonly string[] {
  const { id, title, level, layer, needs, breaks, requirements } = check;
  return [
    id,
    "",
    ...labelled("passes where  ", title, width),
    `level         ${level}, ${layer} layer`,
    ...(needs?.rows ? [`needs         a registry that lists at least ${needs.rows} rows`] : []),
    ...(breaks === undefined ? [] : labelled("breaks        ", breaks, width)),
    ...requirements.flatMap((requirementId) => {
      const requirement = requirementOf(requirementId);
      return requirement === undefined
        ? []
        : ["", ...aboutRequirement(requirement, checks, width, check)];
    }),
  ];
}

function aboutRequirement(
  requirement: Requirement,
  checks: readonly Check[],
  width: number,
  besides?: Check,
): readonly string[] {
  const { id, level, layer, text } = requirement;
  const serving = checks.filter(
    (check) => check !== besides && check.requirements.some((served) => served === id),
  );
  const label = besides === undefined ? "checked by    " : "also checked  ";
  return [
    `${id}  ${level}, ${layer} layer`,
    ...labelled("text          ", text, width),
    ...labelled("source        ", sourceOf(requirement), width),
    ...(serving.length === 0
      ? besides === undefined
        ? labelled(label, `no check: ${whyUnchecked(requirement)}`, width)
        : []
      : serving.flatMap((check, index) =>
          labelled(
            index === 0 ? label : " ".repeat(label.length),
            `${check.id}: ${check.title}`,
            width,
          ),
        )),
  ];
}
