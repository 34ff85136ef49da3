import type { Check } from "../engine/check.js";
import { createProbe } from "../engine/probe.js";
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
 * made-up rows that answers from memory brings them about. Nothing is sent anywhere.
 */
export async function rehearse(check: Check): Promise<readonly string[]> {
  const transport = madeUpRegistry("https://registry.example.com");
  const survey = await surveyTarget(createProbe(transport, prefix));
  const { exchanges } = await runCheck(check, { transport, prefix, survey });
  return [...new Set(exchanges.map(({ curl }) => curl))];
}

function madeUpRegistry(baseUrl: string): Transport {
  return { baseUrl, send: async (request) => answer(request), close: async () => {} };
}

function answer({ target }: WireRequest): WireAnswer {
  const { pathname, searchParams } = new URL(target, "https://registry.example.com");
  const parts = pathname.split("/").slice(2).map(decoded);
  const [, name = "", , version] = parts;
  if (parts.length === 1) return listing(searchParams);
  if (!names.includes(name)) return json(404, { error: "Server not found" });
  if (version === undefined)
    return json(200, { servers: versions.map((each) => item(name, each)) });
  const found = version === "latest" ? versions[0] : versions.find((each) => each === version);
  return found === undefined
    ? json(404, { error: "Server not found" })
    : json(200, item(name, found));
}

function listing(query: URLSearchParams): WireAnswer {
  const search = (query.get("search") ?? "").toLowerCase();
  const version = query.get("version");
  const rows = names
    .filter((name) => name.includes(search))
    .flatMap((name) => versions.map((each) => item(name, each)))
    .filter(
      ({ server, _meta }) =>
        version === null ||
        server.version === version ||
        (version === "latest" && _meta[officialKey].isLatest),
    );
  const start = Number(query.get("cursor") ?? 0) || 0;
  const end = start + (Number(query.get("limit") ?? 30) || 30);
  const servers = rows.slice(start, end);
  const metadata = {
    count: servers.length,
    ...(end < rows.length && { nextCursor: String(end) }),
  };
  return json(200, { servers, metadata });
}

const officialKey = "io.modelcontextprotocol.registry/official";

function item(
  name: string,
  version: string,
): {
  server: { name: string; version: string; description: string };
  _meta: {
    [officialKey]: { status: string; publishedAt: string; updatedAt: string; isLatest: boolean };
  };
} {
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
