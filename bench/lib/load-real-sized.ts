import type { Registry } from "@mcp-registry-kit/reference-server";
import { realSizedDocument } from "./real-sized-documents.js";

const rowsAtATime = 10_000;

/** Loads so many documents into a registry, the first of {@link realSizedDocument} by default. */
export async function loadRealSized(
  registry: Registry,
  rows: number,
  document = realSizedDocument,
): Promise<void> {
  for (let from = 0; from < rows; from += rowsAtATime) {
    const count = Math.min(rowsAtATime, rows - from);
    await registry.load(
      Array.from({ length: count }, (_, index) => ({ server: document(from + index) })),
    );
  }
}
