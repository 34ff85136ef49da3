import { jsonPointer } from "../json-path.js";
import type { LaunchDraft } from "./draft.js";
import { httpTransport } from "./http-transport.js";
import { collectInputs } from "./inputs.js";
import { draftKeyValues } from "./key-value-drafts.js";
import type { TransportView } from "./launch-document.js";
import { openPlaceholders, substituteVariables } from "./substitute-variables.js";

/**
 * A hosted endpoint (schema, definition RemoteTransport): its URL with the `variables` of the
 * remote in it, all of which are required, since a URL with a gap leads elsewhere; its headers.
 */
export function draftRemote(remote: TransportView, source: string): LaunchDraft {
  const inputs = collectInputs();
  const url = substituteVariables(remote.url ?? "", remote.variables, {
    secret: false,
    ask: (name, variable) =>
      inputs.add(`url.${name}`, source + jsonPointer(["variables", name]), variable, {
        required: true,
      }),
  });
  const headers = draftKeyValues(remote.headers, "header", `${source}/headers`, inputs);
  const transport = httpTransport(remote.type);
  const reasons = [
    ...(transport === undefined
      ? [`${source}/type: is no transport of a remote; write streamable-http or sse`]
      : []),
    ...(remote.url ? [] : [`${source}/url: is missing; add the address of the endpoint`]),
    ...openPlaceholders(url).map(
      (name) => `${source}/url: {${name}} is not among the variables; declare it, or write it out`,
    ),
    ...headers.reasons,
  ];
  return {
    source,
    template:
      transport === undefined
        ? undefined
        : { endpoint: { transport, url, headers: headers.drafts } },
    inputs: inputs.inputs(),
    notes: [...headers.notes, ...inputs.notes()],
    reasons,
    steps: [],
  };
}
