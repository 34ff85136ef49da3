import type { LaunchInput } from "../inputs.js";
import type { LaunchProcess } from "../launch-plan.js";
import { plainProcess, plainText, plainVariables } from "../plain-texts.js";
import {
  type EndpointTemplate,
  fillTemplate,
  type LaunchTemplate,
  type TemplatePlace,
} from "../template.js";

/** What to write for an input without an answer; undefined leaves out what it belongs to. */
export type InputWriter = (input: LaunchInput, place: TemplatePlace) => string | undefined;

/** An endpoint with everything written out. */
export interface RenderedEndpoint {
  readonly transport: EndpointTemplate["transport"];
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** What a configuration says of a server: how to start it, or where it answers. */
export type RenderedLaunch =
  | { readonly kind: "process"; readonly process: LaunchProcess }
  | { readonly kind: "endpoint"; readonly endpoint: RenderedEndpoint };

/** Writes out the endpoint where there is one, else the process; inputs as `write` says. */
export function renderTemplate(
  template: LaunchTemplate,
  inputs: readonly LaunchInput[],
  write: InputWriter,
): RenderedLaunch {
  const known = new Map(inputs.map((input) => [input.id, input]));
  const filled = fillTemplate(writtenPart(template), (id, place) => {
    const input = known.get(id);
    return input === undefined ? undefined : write(input, place);
  });
  if (filled.process !== undefined) {
    return { kind: "process", process: plainProcess(filled.process) };
  }
  const { transport, url, headers } = filled.endpoint;
  const rendered = { transport, url: plainText(url), headers: plainVariables(headers) };
  return { kind: "endpoint", endpoint: rendered };
}

/** The part of a template that a configuration holds: a client that connects to a URL starts nothing. */
export function writtenPart(template: LaunchTemplate): LaunchTemplate {
  return template.endpoint === undefined ? template : { endpoint: template.endpoint };
}

/** Every text of a rendering that a client may interpret. */
export function renderedTexts(rendered: RenderedLaunch): readonly string[] {
  if (rendered.kind === "endpoint") {
    const { url, headers } = rendered.endpoint;
    return [url, ...Object.values(headers)];
  }
  const { command, args, env } = rendered.process;
  return [command, ...args, ...Object.values(env)];
}
