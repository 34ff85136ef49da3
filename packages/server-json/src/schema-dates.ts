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

/** The compiled schema of a released date, and where it describes what. */
export interface DatedSchema {
  readonly version: string;
  readonly create: (formats: DocumentFormats) => Validator<unknown>;
  readonly places: Places;
}

function dated(version: string, create: DatedSchema["create"], places: Places): DatedSchema {
  return { version, create, places };
}

/** The schema of 2025-07-09. */
export const schema20250709: DatedSchema = /* @__PURE__ */ dated(
  "2025-07-09",
  create20250709,
  placesOfExtendedServer,
);
/** The schema of 2025-09-16. */
export const schema20250916: DatedSchema = /* @__PURE__ */ dated(
  "2025-09-16",
  create20250916,
  placesOfExtendedServer,
);
/** The schema of 2025-09-29. */
export const schema20250929: DatedSchema = /* @__PURE__ */ dated(
  "2025-09-29",
  create20250929,
  placesOfExtendedServer,
);
/** The schema of 2025-10-11. */
export const schema20251011: DatedSchema = /* @__PURE__ */ dated(
  "2025-10-11",
  create20251011,
  placesOfInlineTransports,
);
/** The schema of 2025-10-17. */
export const schema20251017: DatedSchema = /* @__PURE__ */ dated(
  "2025-10-17",
  create20251017,
  placesOfInlineTransports,
);
/** The schema of 2025-12-11, the current one. */
export const schema20251211: DatedSchema = /* @__PURE__ */ dated(
  "2025-12-11",
  create20251211,
  placesOfNamedTransports,
);
