import { isAddressable, type Row } from "../../engine/rows.js";

const longest = 500;

/**
 * Whether a row is a fair one to ask for by its own path. Rows that the listing calls deleted need another
 * query; texts that are very long, hold control characters or cannot be encoded are refused by what stands
 * before many registries.
 */
export function isAskable(row: Row): boolean {
  return (
    row.status !== "deleted" &&
    isAddressable(row) &&
    [row.name, row.version].every((text) => text.length <= longest && !/[\p{Cc}\p{Cs}]/u.test(text))
  );
}
