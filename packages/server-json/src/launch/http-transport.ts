import type { EndpointTemplate } from "./template.js";

/** The type where it is one of a transport that is reached at a URL (schema, definitions StreamableHttpTransport and SseTransport). */
export function httpTransport(type: string): EndpointTemplate["transport"] | undefined {
  return type === "streamable-http" || type === "sse" ? type : undefined;
}
