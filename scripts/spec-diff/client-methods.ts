import { createRegistryClient } from "@mcp-registry-kit/client";

/** How the SDK's client calls an operation: by a method of its own, or by its id. */
export function clientMethod(operation: string): string {
  const client: object = createRegistryClient({ baseUrl: "https://registry.example.com" });
  return operation in client ? `${operation}()` : `raw("${operation}")`;
}
