import type { RenderablePlan } from "./dialect.js";

/** Why a text cannot be written for a client that would replace a part of it. */
export function interpolationReason({ source }: RenderablePlan, client: string): string {
  return `${source}: a text holds \${…}, which ${client} replaces; it cannot be written as it is`;
}
