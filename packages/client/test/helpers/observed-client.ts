import {
  createRegistryClient,
  type FetchFunction,
  type RegistryClient,
  type RegistryClientOptions,
} from "@mcp-registry-kit/client";

/** A client whose requests go to a handler, and what it sent so far. */
export interface ObservedClient {
  readonly client: RegistryClient;
  readonly requests: readonly Request[];
}

/** Base URL of an observed client, without version prefix. */
export const observedBaseUrl = "https://registry.example.com";

/** A client that sends its requests to `handler` instead of a network. */
export function observedClient(
  handler: (request: Request) => Response | Promise<Response>,
  options: Partial<Omit<RegistryClientOptions, "fetch">> = {},
): ObservedClient {
  const requests: Request[] = [];
  const fetch: FetchFunction = async (request) => {
    requests.push(request.clone());
    return handler(request);
  };
  return {
    client: createRegistryClient({ baseUrl: observedBaseUrl, ...options, fetch }),
    requests,
  };
}

/** An answer with a JSON body. */
export function json(body: unknown, init: ResponseInit = {}): Response {
  const headers = new Headers(init.headers);
  headers.set("content-type", headers.get("content-type") ?? "application/json");
  return new Response(JSON.stringify(body), { ...init, headers });
}
