import type { DocumentFormats, Validator } from "@mcp-registry-kit/types";
import { createValidator as create20250709 } from "@mcp-registry-kit/types/server-json/2025-07-09";
import { createValidator as create20250916 } from "@mcp-registry-kit/types/server-json/2025-09-16";
import { createValidator as create20250929 } from "@mcp-registry-kit/types/server-json/2025-09-29";
import { createValidator as create20251011 } from "@mcp-registry-kit/types/server-json/2025-10-11";
import { createValidator as create20251017 } from "@mcp-registry-kit/types/server-json/2025-10-17";
import { createValidator as create20251211 } from "@mcp-registry-kit/types/server-json/2025-12-11";
import {
  type Places,
  placesOfExtendedServer,
  placesOfInlineTransports,
  placesOfNamedTransports,
} from "./schema-places.js";

/** The compiled schema of a date, and where it describes what. */
export interface DatedSchema {
  readonly create: (formats: DocumentFormats) => Validator<unknown>;
  readonly places: Places;
}

/** The schema of every released date; the official registry has no draft, so that none is here. */
export const datedSchemas: ReadonlyMap<string, DatedSchema> = new Map([
  ["2025-07-09", { create: create20250709, places: placesOfExtendedServer }],
  ["2025-09-16", { create: create20250916, places: placesOfExtendedServer }],
  ["2025-09-29", { create: create20250929, places: placesOfExtendedServer }],
  ["2025-10-11", { create: create20251011, places: placesOfInlineTransports }],
  ["2025-10-17", { create: create20251017, places: placesOfInlineTransports }],
  ["2025-12-11", { create: create20251211, places: placesOfNamedTransports }],
]);
