import type { OfficialMeta } from "@mcp-registry-kit/types";
import type { Registry } from "../../../src/index.js";
import { get, metaOf } from "../test-registry.js";

/** A version row as a list shows it. */
export interface ListedRow {
  readonly server: { readonly name: string; readonly version: string; readonly title?: string };
  readonly _meta: Readonly<Record<string, OfficialMeta>>;
}

/** Every row that a walk with that page size gives, deleted ones included if asked. */
export async function walk(
  registry: Registry,
  limit: number,
  includeDeleted: boolean,
): Promise<readonly ListedRow[]> {
  const rows: ListedRow[] = [];
  let cursor: string | undefined = "";
  while (cursor !== undefined) {
    const query: string = `limit=${limit}&include_deleted=${includeDeleted}&cursor=${encodeURIComponent(cursor)}`;
    const page = await (await get(registry, `/v0.1/servers?${query}`)).json();
    rows.push(...page.servers);
    cursor = page.metadata.nextCursor;
  }
  return rows;
}

/** What is wrong with the rows of a registry as a whole; undefined where nothing is. */
export function rowsFault(rows: readonly ListedRow[]): string | undefined {
  const keys = rows.map(({ server }) => `${server.name}@${server.version}`);
  const twice = keys.find((key, index) => keys.indexOf(key) !== index);
  if (twice !== undefined) {
    return `a walk shows ${twice} twice`;
  }
  const names = [...new Set(rows.map(({ server }) => server.name))];
  const odd = names.find((name) => flagged(rows, name).length !== 1);
  return odd === undefined ? undefined : `${odd} has ${flagged(rows, odd).length} latest versions`;
}

function flagged(rows: readonly ListedRow[], name: string): readonly ListedRow[] {
  return rows.filter((row) => row.server.name === name && metaOf(row).isLatest === true);
}
