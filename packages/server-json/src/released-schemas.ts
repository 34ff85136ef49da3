import {
  type DatedSchema,
  schema20250709,
  schema20250916,
  schema20250929,
  schema20251011,
  schema20251017,
  schema20251211,
} from "./schema-dates.js";

/** The schema of every released date; the official registry has no draft, so that none is here. */
export const releasedSchemas: readonly DatedSchema[] = [
  schema20250709,
  schema20250916,
  schema20250929,
  schema20251011,
  schema20251017,
  schema20251211,
];
