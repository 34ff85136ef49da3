/**
 * A piece of a text: as it is, as it is but secret, or what the input with that id gives.
 * Only secrets and inputs are marked; a printer leaves out what `secret` holds.
 */
export type LaunchPart = string | { readonly secret: string } | { readonly input: string };

/** A text in pieces, to be put together without anything between them. */
export type LaunchText = readonly LaunchPart[];

/** Texts that stand together on the command line: a flag and its value, or all values of a repeated argument. */
export interface ArgumentTemplate {
  readonly texts: readonly LaunchText[];
  /** The environment variable without which the texts are left out too. */
  readonly variable?: string;
}

/** An environment variable or a header. */
export interface VariableTemplate {
  readonly name: string;
  readonly text: LaunchText;
}

/** A process with the inputs still in it. */
export interface ProcessTemplate {
  readonly command: string;
  readonly args: readonly ArgumentTemplate[];
  readonly env: readonly VariableTemplate[];
  /** A command to run once before; undefined where there is none. */
  readonly install?: { readonly command: string; readonly args: readonly ArgumentTemplate[] };
}

/** An endpoint with the inputs still in it. */
export interface EndpointTemplate {
  readonly transport: "streamable-http" | "sse";
  readonly url: LaunchText;
  readonly headers: readonly VariableTemplate[];
}

/** What a plan is made of: a process that speaks over its standard streams, an endpoint, or both. */
export type LaunchTemplate =
  | { readonly process: ProcessTemplate; readonly endpoint?: EndpointTemplate }
  | { readonly process?: undefined; readonly endpoint: EndpointTemplate };

/** Where an input stands in a template. */
export type TemplatePlace = "argument" | "environment" | "header" | "url";

/** What takes the place of an input; undefined leaves out the argument, variable or header around it. */
export type InputFiller = (id: string, place: TemplatePlace) => LaunchPart | undefined;

/** The ids of the inputs in a text. */
export function inputsOf(text: LaunchText): readonly string[] {
  return text.flatMap((part) => (typeof part === "object" && "input" in part ? [part.input] : []));
}

/** The template with its process and its endpoint made anew. */
export function mapTemplate(
  template: LaunchTemplate,
  onProcess: (process: ProcessTemplate) => ProcessTemplate,
  onEndpoint: (endpoint: EndpointTemplate) => EndpointTemplate,
): LaunchTemplate {
  if (template.process === undefined) {
    return { endpoint: onEndpoint(template.endpoint) };
  }
  const process = onProcess(template.process);
  return template.endpoint === undefined
    ? { process }
    : { process, endpoint: onEndpoint(template.endpoint) };
}

/** The template with its inputs filled; a URL keeps an input that is left out, since it is no URL without. */
export function fillTemplate(template: LaunchTemplate, filler: InputFiller): LaunchTemplate {
  return mapTemplate(
    template,
    (process) => fillProcess(process, filler),
    (endpoint) => fillEndpoint(endpoint, filler),
  );
}

function fillProcess(process: ProcessTemplate, filler: InputFiller): ProcessTemplate {
  const env = fillVariables(process.env, "environment", filler);
  const given = new Set(env.map(({ name }) => name));
  const { install } = process;
  return {
    command: process.command,
    args: fillArguments(process.args, filler, given),
    env,
    ...(install === undefined
      ? {}
      : { install: { ...install, args: fillArguments(install.args, filler, given) } }),
  };
}

function fillEndpoint(endpoint: EndpointTemplate, filler: InputFiller): EndpointTemplate {
  return {
    ...endpoint,
    url: fillText(endpoint.url, "url", filler) ?? endpoint.url,
    headers: fillVariables(endpoint.headers, "header", filler),
  };
}

function fillArguments(
  list: readonly ArgumentTemplate[],
  filler: InputFiller,
  given: ReadonlySet<string>,
): readonly ArgumentTemplate[] {
  return list.flatMap((argument) => {
    if (argument.variable !== undefined && !given.has(argument.variable)) {
      return [];
    }
    const texts = argument.texts.map((text) => fillText(text, "argument", filler));
    const whole = texts.filter((text) => text !== undefined);
    return whole.length === texts.length ? [{ ...argument, texts: whole }] : [];
  });
}

function fillVariables(
  list: readonly VariableTemplate[],
  place: TemplatePlace,
  filler: InputFiller,
): readonly VariableTemplate[] {
  return list.flatMap(({ name, text }) => {
    const whole = fillText(text, place, filler);
    return whole === undefined ? [] : [{ name, text: whole }];
  });
}

function fillText(
  text: LaunchText,
  place: TemplatePlace,
  filler: InputFiller,
): LaunchText | undefined {
  const parts = text.map((part) =>
    typeof part === "object" && "input" in part ? filler(part.input, place) : part,
  );
  const whole = parts.filter((part) => part !== undefined);
  return whole.length === parts.length ? whole : undefined;
}
