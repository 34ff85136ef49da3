import { leftOutNotes, placeholderNotes, secretNotes, startNotes } from "./config-notes.js";
import type { ClientConfig, EndpointEntry, ProcessEntry, RenderablePlan } from "./dialect.js";
import { processEntry, shortName } from "./entries.js";
import { interpolationReason } from "./interpolation-reason.js";
import { type RenderedEndpoint, renderedTexts, renderTemplate } from "./render-template.js";
import { writePlaceholders } from "./write-placeholders.js";

/** What sets a client of the `mcpServers` form apart from the others. */
export interface McpServersClient {
  /** The entry of a URL, or why the client takes none. */
  readonly endpoint: (endpoint: RenderedEndpoint) => EndpointEntry | string;
  /** The name of the client, where it replaces `${…}` in texts; such a text cannot be written. */
  readonly interpolates?: string;
}

/** Writes a plan in the `mcpServers` form, which has no prompts. */
export function mcpServersConfig(plan: RenderablePlan, client: McpServersClient): ClientConfig {
  const writer = writePlaceholders();
  const rendered = renderTemplate(plan.template, plan.inputs, writer.write);
  const entry: ProcessEntry | EndpointEntry | string =
    rendered.kind === "process"
      ? processEntry(rendered.process)
      : client.endpoint(rendered.endpoint);
  if (typeof entry === "string") {
    return { kind: "impossible", reasons: [entry] };
  }
  if (
    client.interpolates !== undefined &&
    renderedTexts(rendered).some((text) => text.includes("${"))
  ) {
    return { kind: "impossible", reasons: [interpolationReason(plan, client.interpolates)] };
  }
  return {
    kind: "config",
    config: { mcpServers: { [shortName(plan.name)]: entry } },
    notes: [
      ...startNotes(plan),
      ...placeholderNotes(writer.placeholders()),
      ...leftOutNotes(writer.leftOut()),
      ...secretNotes(plan.template),
    ],
  };
}
