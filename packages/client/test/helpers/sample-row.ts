import type { ServerResponse } from "@mcp-registry-kit/types";

/** A version row without anything that registries may leave out. */
export function sampleRow(name = "com.example/weather", version = "1.0.0"): ServerResponse {
  return { server: { name, version, description: "Forecasts and warnings" } };
}
