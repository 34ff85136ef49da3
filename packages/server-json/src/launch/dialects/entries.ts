import type { LaunchProcess } from "../launch-plan.js";
import type { EndpointEntry, ProcessEntry } from "./dialect.js";
import type { RenderedEndpoint } from "./render-template.js";

/** The command, its arguments and, where there is any, its environment. */
export function processEntry({ command, args, env }: LaunchProcess): ProcessEntry {
  return { command, args, ...(Object.keys(env).length === 0 ? {} : { env }) };
}

/** The URL and, where there are any, its headers. */
export function endpointEntry({ url, headers }: RenderedEndpoint): EndpointEntry {
  return { url, ...(Object.keys(headers).length === 0 ? {} : { headers }) };
}

/** As {@link endpointEntry}, with the type by which clients tell the two HTTP transports apart. */
export function typedEndpointEntry(endpoint: RenderedEndpoint): EndpointEntry {
  const type = endpoint.transport === "sse" ? "sse" : "http";
  return { type, ...endpointEntry(endpoint) };
}

/** The part of a server's name after the slash: clients build tool names from it and limit their length. */
export function shortName(name: string): string {
  return name.slice(name.lastIndexOf("/") + 1) || "server";
}
