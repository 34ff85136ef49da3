import { expect, test } from "vitest";
import { verifyCargo } from "../../src/ownership/cargo.js";
import { readPackage } from "../../src/ownership/package-fields.js";
import {
  brokenOff,
  content,
  endless,
  hangUp,
  htmlPage,
  json,
  type Route,
  redirect,
  type StandIn,
  silence,
  startStandIn,
  status,
} from "./stand-ins/stand-in.js";
import { verifierContext } from "./verifier-context.js";

const name = "com.example.weather/forecast";
const id = "example-forecast";
const metadata = `GET /api/v1/crates/${id}/1.0.0/readme`;
const probe = `GET /api/v1/crates/${id}/1.0.0`;
const page = `GET /readmes/${id}.html`;
const crates = "127.0.0.1";

/** A registry of crates: the metadata of a README, and what else it answers. */
async function startCrates(routes: Readonly<Record<string, Route>> = {}): Promise<StandIn> {
  const standIn = await startStandIn();
  standIn.serve({ [metadata]: json({ url: `${standIn.url}/readmes/${id}.html` }), ...routes });
  return standIn;
}

function verify(
  standIn: StandIn,
  { alsoAllow = [] as readonly string[], timeoutMs = 10_000 } = {},
): Promise<string | undefined> {
  const fields = readPackage({ registryType: "cargo", identifier: id, version: "1.0.0" });
  const options = { baseUrls: [standIn.url], alsoAllow, timeoutMs };
  return verifyCargo(fields, name, verifierContext("cargo", options));
}

test("a crate whose rendered README names the server is let through", async () => {
  const standIn = await startCrates({ [page]: content(`<p>mcp-name: ${name}</p>`, "text/html") });

  expect(await verify(standIn)).toBeUndefined();
  expect(standIn.asked).toEqual([metadata, page]);
  expect(standIn.lastHeaders()).toMatchObject({ accept: "text/html" });
});

test.each<[string, Route, string]>([
  [
    "429",
    status(429),
    `${crates} rate-limited the metadata request for cargo package '${id}' (status: 429) — likely transient, retry later`,
  ],
  [
    "504",
    status(504),
    `${crates} upstream error fetching metadata for cargo package '${id}' (status: 504) — likely transient, retry later`,
  ],
  ["404", status(404), `cargo package '${id}' metadata fetch failed (status: 404)`],
  [
    "HTML",
    htmlPage,
    `failed to parse ${crates} readme metadata: invalid character '<' looking for beginning of value`,
  ],
  ["lacking a URL", json({}), `cargo package '${id}' metadata response missing 'url' field`],
  [
    "an empty URL",
    json({ url: "" }),
    `cargo package '${id}' metadata response missing 'url' field`,
  ],
  [
    "a relative URL",
    json({ url: "/readmes/forecast.html" }),
    `cargo package '${id}': ${crates} returned an unparseable README URL`,
  ],
  [
    "a malformed URL",
    json({ url: "https://static.example.org:x/readme" }),
    `cargo package '${id}': ${crates} returned an unparseable README URL`,
  ],
  [
    "a URL on another host",
    json({ url: "https://files.example.org/readme" }),
    `cargo package '${id}': ${crates} returned a README URL on an unexpected host/scheme "https://files.example.org/readme" — refusing to fetch`,
  ],
  [
    "a password for another host",
    json({ url: "https://me:secret@files.example.org/readme" }),
    `cargo package '${id}': ${crates} returned a README URL on an unexpected host/scheme "https://me:xxxxx@files.example.org/readme" — refusing to fetch`,
  ],
])("metadata is refused for %s", async (_title, route, reason) => {
  const standIn = await startCrates({ [metadata]: route });

  expect(await verify(standIn)).toBe(reason);
  expect(standIn.asked).toEqual([metadata]);
});

test.each([
  ["http://static.example.org/readme", "another scheme"],
  ["https://static.example.org:8443/readme", "another port"],
  ["https://Static.example.org/readme", "another letter case"],
  ["https://static.example.org.example.net/readme", "a longer host"],
  ["https://static.example.org@files.example.net/readme", "a host as user name"],
  ["https://files.example.net\\@static.example.org/readme", "a backslash"],
])("the README URL %s is refused: %s", async (url) => {
  const standIn = await startCrates({ [metadata]: json({ url }) });

  const refusal = await verify(standIn, { alsoAllow: ["https://static.example.org"] });

  expect(refusal).toMatch(/unexpected host\/scheme|unparseable README URL/);
});

test("the default port may be written, and files may lie on another configured host", async () => {
  const context = verifierContext("cargo", {
    baseUrls: ["https://crates.example.org"],
    alsoAllow: ["https://static.example.org"],
  });
  const asked: string[] = [];
  const stub = async (url: unknown): Promise<Response> => {
    asked.push(String(url));
    return asked.length === 1
      ? Response.json({ url: "https://static.example.org:443/readme.html" })
      : new Response(`mcp-name: ${name}`);
  };
  const fields = readPackage({ identifier: id, version: "1.0.0" });

  expect(await verifyCargo(fields, name, { ...context, fetch: stub })).toBeUndefined();
  expect(asked).toEqual([
    `https://crates.example.org/api/v1/crates/${id}/1.0.0/readme`,
    "https://static.example.org/readme.html",
  ]);
});

const which = `cargo package '${id}' version '1.0.0'`;
const absent = `cargo package '${id}' ownership validation failed. The server name '${name}' must appear as 'mcp-name: ${name}' in the package README`;

test.each<[string, Route, string]>([
  ["a page without the name", htmlPage, absent],
  ["an endless page without the name", endless, absent],
  [
    "a name that a full stop prolongs",
    content(`<p>mcp-name: ${name}.</p>`),
    `cargo package '${id}' ownership validation failed: found 'mcp-name: ${name}' in the README, but it is immediately followed by "." rather than a boundary. The token must be followed by a space, newline, or an HTML tag — put it on its own line and publish a new version`,
  ],
  [
    "429",
    status(429),
    `${crates} rate-limited the README fetch for ${which} (status: 429) — likely transient, retry later`,
  ],
  [
    "502",
    status(502),
    `${crates} upstream error fetching README for ${which} (status: 502) — likely transient, retry later`,
  ],
  ["404", status(404), `${which} README fetch failed (status: 404)`],
  ["half a page", brokenOff, `failed to read README for ${which} from ${crates}: unexpected EOF`],
])("a README is refused for %s", async (_title, route, reason) => {
  const standIn = await startCrates({ [page]: route });

  expect(await verify(standIn)).toBe(reason);
});

test("a README that redirects to another host is not followed there", async () => {
  const other = await startStandIn({ "GET /x": content(`mcp-name: ${name}`) });
  const standIn = await startCrates({ [page]: redirect(`${other.url}/x`) });

  expect(await verify(standIn)).toBe(
    `failed to fetch README for ${which} from ${crates}: Get "${other.url}/x": refusing redirect to unexpected URL "${other.url}/x"`,
  );
  expect(other.asked).toEqual([]);
});

test.each<[string, Route, string]>([
  [
    "the version is there",
    json({}),
    `${which} exists on ${crates}, but its rendered README could not be retrieved (status: 403). If it has no README, add one containing 'mcp-name: ${name}' and publish a new version`,
  ],
  ["the version is not there", status(404), `${which} not found on ${crates}`],
  ["the version is forbidden too", status(403), `${which} not found on ${crates} (status: 403)`],
  [
    "the registry has no time",
    status(429),
    `${crates} could not confirm ${which} (README status: 403, version check inconclusive) — likely transient, retry later`,
  ],
  [
    "the registry hangs up",
    hangUp,
    `${crates} could not confirm ${which} (README status: 403, version check inconclusive) — likely transient, retry later`,
  ],
])("a forbidden README is explained: %s", async (_title, route, reason) => {
  const standIn = await startCrates({ [page]: status(403), [probe]: route });

  expect(await verify(standIn)).toBe(reason);
  expect(standIn.asked).toEqual([metadata, page, probe]);
});

test("a registry that hangs up, or never answers, is named as the fault", async () => {
  const standIn = await startCrates({ [metadata]: hangUp });
  const get = `failed to fetch package metadata from ${crates}: Get "${standIn.url}/api/v1/crates/${id}/1.0.0/readme"`;

  expect(await verify(standIn)).toBe(`${get}: EOF`);

  standIn.serve({ [metadata]: silence });
  expect(await verify(standIn, { timeoutMs: 100 })).toContain(`${get}: context deadline exceeded`);
});

test("a crate called .. would lead elsewhere and is not asked for", async () => {
  const standIn = await startCrates();
  const fields = readPackage({ identifier: "..", version: "1.0.0" });
  const context = verifierContext("cargo", { baseUrls: [standIn.url] });

  expect(await verifyCargo(fields, name, context)).toBe(
    "cargo package '..' metadata fetch failed (status: 404)",
  );
  expect(standIn.asked).toEqual([]);
});
