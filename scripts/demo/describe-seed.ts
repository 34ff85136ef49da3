import type { SeedReport } from "@mcp-registry-kit/reference-server/node";

/** How much of the catalogue was loaded, and a line for each reason why a row was not. */
export function describeSeed(file: string, { total, loaded, rejected }: SeedReport): string {
  const head = `catalogue  ${file}: ${loaded} of ${total} rows loaded`;
  const width = String(Math.max(0, ...rejected.map(({ rows }) => rows))).length;
  return [
    head,
    ...rejected.map(
      ({ reason, rows }) => `           ${String(rows).padStart(width)} left out: ${reason}`,
    ),
  ].join("\n");
}
