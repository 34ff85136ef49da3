/** Whether a transport type is one that is reached at a URL. */
export function isHttpTransport(type: string): boolean {
  return type === "streamable-http" || type === "sse";
}
