import type { Check } from "../engine/check.js";
import type { Output } from "./output.js";

/** Prints every check, as a table for people or as JSON for programs. */
export function listCommand(
  checks: readonly Check[],
  { json }: { readonly json: boolean },
  output: Output,
): void {
  output.print(json ? asJson(checks) : asTable(checks));
}

function asJson(checks: readonly Check[]): string {
  const declarations = checks.map(({ id, title, level, layer, requirements, breaks }) => ({
    id,
    title,
    level,
    layer,
    requirements,
    ...(breaks !== undefined && { breaks }),
  }));
  return `${JSON.stringify(declarations, null, 2)}\n`;
}

function asTable(checks: readonly Check[]): string {
  const idWidth = Math.max(...checks.map(({ id }) => id.length));
  return checks
    .map(
      ({ id, level, layer, title }) =>
        `${id.padEnd(idWidth)}  ${level.padEnd(6)}  ${layer.padEnd(8)}  ${title}\n`,
    )
    .join("");
}
