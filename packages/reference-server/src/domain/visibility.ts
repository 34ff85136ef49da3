import type { ServerStatus } from "@mcp-registry-kit/types";

/** Whether a row is shown: deleted rows only to those who ask for them. */
export function isVisible(
  row: { readonly status: ServerStatus },
  includeDeleted: boolean,
): boolean {
  return includeDeleted || row.status !== "deleted";
}
