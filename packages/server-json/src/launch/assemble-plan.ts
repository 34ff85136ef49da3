import { isAbsoluteUri } from "../uri/is-absolute-uri.js";
import type { LaunchInput } from "./inputs.js";
import type { HttpPlan, LaunchPlan, LaunchProcess, StdioPlan } from "./launch-plan.js";
import { plainProcess, plainText, plainVariables } from "./plain-texts.js";
import {
  type EndpointTemplate,
  fillTemplate,
  type LaunchPart,
  type LaunchTemplate,
} from "./template.js";

/** What a plan is put together from. */
export interface PlanParts {
  readonly name: string;
  readonly source: string;
  readonly notes: readonly string[];
  readonly inputs: readonly LaunchInput[];
  readonly template: LaunchTemplate;
}

const webAddress = /^https?:\/\/[^\s]+$/i;
const lineBreak = /[\r\n\0]/;

/** The plan of a template: carried out with defaults where it can be, else what it needs. */
export function assemblePlan(parts: PlanParts): LaunchPlan {
  if (parts.inputs.some(isMissing)) {
    return { kind: "needs-input", ...parts };
  }
  const plan = renderPlan(parts);
  const reasons = plan.kind === "http" ? endpointFaults(plan) : [];
  const process = plan.kind === "http" ? plan.start : plan;
  if (process !== undefined && processTexts(process).some((text) => text.includes("\0"))) {
    reasons.push(`${plan.source}: holds a NUL character, which no process takes; take it out`);
  }
  return reasons.length === 0 ? plan : { kind: "impossible", name: plan.name, reasons };
}

/** The texts of a template with the defaults of its inputs, unchecked. */
export function renderPlan(parts: PlanParts): StdioPlan | HttpPlan {
  const defaults = new Map(parts.inputs.map((input) => [input.id, defaultPart(input)]));
  const filled = fillTemplate(parts.template, (id) => defaults.get(id));
  if (filled.process === undefined) {
    return httpPlan(parts, filled.endpoint);
  }
  const process = plainProcess(filled.process);
  return filled.endpoint === undefined
    ? { kind: "stdio", ...parts, ...process }
    : { ...httpPlan(parts, filled.endpoint), start: process };
}

function httpPlan(parts: PlanParts, { transport, url, headers }: EndpointTemplate): HttpPlan {
  return {
    kind: "http",
    ...parts,
    transport,
    url: plainText(url),
    headers: plainVariables(headers),
  };
}

/** Whether an input keeps a plan from being carried out. */
function isMissing(input: LaunchInput): boolean {
  return input.problem !== undefined || (input.required && input.default === undefined);
}

function defaultPart({ secret, default: preset }: LaunchInput): LaunchPart | undefined {
  return preset !== undefined && secret ? { secret: preset } : preset;
}

function processTexts({ command, args, env, install }: LaunchProcess): readonly string[] {
  return [command, ...args, ...Object.values(env), ...(install?.args ?? [])];
}

/** Reasons name the place and never the value, which may be secret. */
function endpointFaults({ source, url, headers, start }: HttpPlan): string[] {
  const place = start === undefined ? source : `${source}/transport`;
  const broken = Object.entries(headers).filter(([, value]) => lineBreak.test(value));
  return [
    ...(webAddress.test(url) && isAbsoluteUri(url)
      ? []
      : [`${place}/url: is no http or https address with these values; correct them`]),
    ...broken.map(([name]) => `${place}/headers: ${name} holds a line break; take it out`),
  ];
}
