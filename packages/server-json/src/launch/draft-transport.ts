import type { ArgumentDraft } from "./argument-drafts.js";
import { httpTransport } from "./http-transport.js";
import type { InputCollector } from "./inputs.js";
import { draftKeyValues } from "./key-value-drafts.js";
import type { TransportView } from "./launch-document.js";
import type { EndpointTemplate, VariableTemplate } from "./template.js";
import { transportUrl } from "./transport-url.js";

/** How a started package is talked to. */
export interface TransportDraft {
  /** Undefined where it is the standard streams of the process. */
  readonly endpoint?: EndpointTemplate;
  readonly notes: readonly string[];
  readonly reasons: readonly string[];
}

/** The transport of a package (schema, definition LocalTransport). */
export function draftTransport(
  transport: TransportView,
  source: string,
  env: readonly VariableTemplate[],
  list: readonly ArgumentDraft[],
  inputs: InputCollector,
): TransportDraft {
  const where = `${source}/transport`;
  if (transport.type === "stdio") {
    const notes = transport.url ? [`${where}/url: has no meaning for stdio`] : [];
    return { notes, reasons: [] };
  }
  const type = httpTransport(transport.type);
  if (type === undefined) {
    const reason = `${where}/type: is no transport; write stdio, streamable-http or sse`;
    return { notes: [], reasons: [reason] };
  }
  if (!transport.url) {
    const reason = `${where}/url: is missing; add the address that the process answers at`;
    return { notes: [], reasons: [reason] };
  }
  const url = transportUrl(transport.url, `${where}/url`, env, list, inputs);
  const headers = draftKeyValues(transport.headers, "header", `${where}/headers`, inputs);
  return {
    endpoint: { transport: type, url: url.text, headers: headers.drafts },
    notes: headers.notes,
    reasons: [...url.reasons, ...headers.reasons],
  };
}
