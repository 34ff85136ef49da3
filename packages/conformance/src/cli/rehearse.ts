import { catalogueEntries } from "../catalogue/catalogue-entries.js";
import type { Check } from "../engine/check.js";
import { createProbe } from "../engine/probe.js";
import { officialKey } from "../engine/rows.js";
import { runCheck } from "../engine/run-check.js";
import { surveyTarget } from "../engine/survey.js";
import type { Transport, WireAnswer, WireRequest } from "../engine/transport.js";

const prefix = "/v0.1";
const versions = ["2.0.0", "1.1.0", "1.0.0"];
const names = ["alpha", "forecast", "maps", "notes", "weather"].map(
  (name) => `com.example/${name}`,
);

/**
 * The curl lines of the requests that a check makes, each once, in their order, as far as a catalogue of
 * made-up rows, or the known one, that answers from memory brings them about. Nothing is sent anywhere.
 */
export async function rehearse(check: Check): Promise<readonly string[]> {
  const items = check.needs?.catalogue ? catalogueEntries() : madeUpItems();
  const transport = madeUpRegistry("https://registry.example.com", items);
  const survey = await surveyTarget(createProbe(transport, prefix));
  const { exchanges } = await runCheck(check, { transport, prefix, survey, capabilities: [] });
  return [...new Set(exchanges.map(({ curl }) => curl))];
}

function madeUpRegistry(baseUrl: string, items: readonly Item[]): Transport {
  return { baseUrl, send: async (request) => answer(request, items), close: async () => {} };
}

function answer({ target }: WireRequest, items: readonly Item[]): WireAnswer {
  const { pathname, searchParams } = new URL(target, "https://registry.example.com");
  const parts = pathname.split("/").slice(2).map(decoded);
  const [, name = "", , version] = parts;
  const showsDeleted =
    searchParams.get("include_deleted") === "true" || searchParams.has("updated_since");
  const shown = items.filter(
    ({ _meta }) => showsDeleted || _meta[officialKey].status !== "deleted",
  );
  if (parts.length === 1) return listing(searchParams, shown);
  const servers = shown.filter(({ server }) => server.name === name);
  if (version === undefined && servers.length > 0) return json(200, { servers });
  const found = servers.find((each) => isVersion(each, version ?? ""));
  return found === undefined ? json(404, { error: "Server not found" }) : json(200, found);
}

function isVersion({ server, _meta }: Item, version: string): boolean {
  return server.version === version || (version === "latest" && _meta[officialKey].isLatest);
}

function listing(query: URLSearchParams, items: readonly Item[]): WireAnswer {
  const search = (query.get("search") ?? "").toLowerCase();
  const version = query.get("version");
  const rows = items
    .filter(({ server }) => server.name.toLowerCase().includes(search))
    .filter((each) => version === null || isVersion(each, version));
  const start = Number(query.get("cursor") ?? 0) || 0;
  const end = start + (Number(query.get("limit") ?? 30) || 30);
  const servers = rows.slice(start, end);
  const metadata = {
    count: servers.length,
    ...(end < rows.length && { nextCursor: String(end) }),
  };
  return json(200, { servers, metadata });
}

interface Item {
  readonly server: {
    readonly name: string;
    readonly version: string;
    readonly description?: unknown;
  };
  readonly _meta: {
    readonly [officialKey]: { readonly status: string; readonly isLatest: boolean };
  };
}

function madeUpItems(): readonly Item[] {
  return names.flatMap((name) => versions.map((version) => item(name, version)));
}

function item(name: string, version: string): Item {
  const at = `2026-01-0${versions.length - versions.indexOf(version)}T00:00:00Z`;
  const official = {
    status: "active",
    publishedAt: at,
    updatedAt: at,
    isLatest: version === versions[0],
  };
  return {
    server: { name, version, description: "A made-up server." },
    _meta: { [officialKey]: official },
  };
}

function json(status: number, body: unknown): WireAnswer {
  return {
    status,
    headers: { "content-type": "application/json" },
    body: new TextEncoder().encode(JSON.stringify(body)),
  };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part; // A check may send escapes that are none.
  }
}
