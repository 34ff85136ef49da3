import type { ServerJson } from "@mcp-registry-kit/types";
import { realSizedDocument } from "./real-sized-documents.js";

/** A {@link realSizedDocument} under a name that everyone may publish. */
export function anonymousDocument(index: number): ServerJson {
  const document = realSizedDocument(index);
  const name = document.name.replace("com.example.", "").replace("/", ".");
  return { ...document, name: `io.modelcontextprotocol.anonymous/${name}` };
}
