/** A form in which the known catalogue can be loaded. */
export type CatalogueForm = "documents" | "entries" | "jsonl";

/** Every form. */
export const catalogueForms: readonly CatalogueForm[] = ["documents", "entries", "jsonl"];
