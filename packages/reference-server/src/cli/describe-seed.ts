import type { SeedReport } from "../node/load-seed-file.js";

/** One line: how much of a seed file was loaded, and why the rest was not. */
export function describeSeed(file: string, { total, loaded, rejected }: SeedReport): string {
  const reasons = rejected.map(({ reason, rows }) => `${reason}: ${rows}`);
  const rest = reasons.length === 0 ? "" : `; not loaded: ${reasons.join(", ")}`;
  return `${file}: loaded ${loaded} of ${total}${rest}`;
}
