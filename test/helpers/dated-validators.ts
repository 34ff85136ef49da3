import type { DocumentFormats, Validator } from "@mcp-registry-kit/types";
import { createValidator as create20250709 } from "@mcp-registry-kit/types/server-json/2025-07-09";
import { createValidator as create20250916 } from "@mcp-registry-kit/types/server-json/2025-09-16";
import { createValidator as create20250929 } from "@mcp-registry-kit/types/server-json/2025-09-29";
import { createValidator as create20251011 } from "@mcp-registry-kit/types/server-json/2025-10-11";
import { createValidator as create20251017 } from "@mcp-registry-kit/types/server-json/2025-10-17";
import { createValidator as create20251211 } from "@mcp-registry-kit/types/server-json/2025-12-11";
import { createValidator as createDraft } from "@mcp-registry-kit/types/server-json/draft";
import { fullFormats } from "ajv-formats/dist/formats.js";

/** Makes a validator with a reading of `format: uri`. */
export type CreateValidator = (formats: DocumentFormats) => Validator<unknown>;

/** What makes the compiled validator of each schema, oldest first. */
export const datedValidators: ReadonlyMap<string, CreateValidator> = new Map([
  ["2025-07-09", create20250709],
  ["2025-09-16", create20250916],
  ["2025-09-29", create20250929],
  ["2025-10-11", create20251011],
  ["2025-10-17", create20251017],
  ["2025-12-11", create20251211],
  ["draft", createDraft],
]);

const { uri } = fullFormats;

/** `format: uri` as ajv-formats reads it, which is RFC 3986. */
export const rfc3986: DocumentFormats = {
  uri: (text) => typeof uri === "function" && uri(text),
};

/** Formats that judge nothing. */
export const noFormats: DocumentFormats = { uri: () => true };
