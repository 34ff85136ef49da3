export { createValidator as validator20250709 } from "@mcp-registry-kit/types/server-json/2025-07-09";
export { createValidator as validator20250916 } from "@mcp-registry-kit/types/server-json/2025-09-16";
export { createValidator as validator20250929 } from "@mcp-registry-kit/types/server-json/2025-09-29";
export { createValidator as validator20251011 } from "@mcp-registry-kit/types/server-json/2025-10-11";
export { createValidator as validator20251017 } from "@mcp-registry-kit/types/server-json/2025-10-17";
export { createValidator as validator20251211 } from "@mcp-registry-kit/types/server-json/2025-12-11";
export { createValidator as validatorDraft } from "@mcp-registry-kit/types/server-json/draft";
