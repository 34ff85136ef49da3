import { expect, onTestFinished, test, vi } from "vitest";
import { verifyNpm } from "../../src/ownership/npm.js";
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
const id = "@example/forecast";
const document = "GET /@example%2Fforecast/1.0.0";
const probe = "HEAD /@example%2Fforecast";

function verify(
  standIn: StandIn,
  more: Readonly<Record<string, unknown>> = {},
  timeoutMs = 10_000,
): Promise<string | undefined> {
  const fields = readPackage({ registryType: "npm", identifier: id, version: "1.0.0", ...more });
  return verifyNpm(fields, name, verifierContext("npm", { baseUrls: [standIn.url], timeoutMs }));
}

test.each<[string, Route]>([
  ["mcpName is the name of the server", json({ name: id, mcpName: name })],
  ["mcpName is written in another letter case", json({ mcpname: name })],
  ["of several spellings the last one counts", json({ mcpName: "other", MCPNAME: name })],
  ["the media type is another", content(JSON.stringify({ mcpName: name }), "text/plain")],
])("a package is let through: %s", async (_title, route) => {
  const standIn = await startStandIn({ [document]: route });

  expect(await verify(standIn)).toBeUndefined();
  expect(standIn.asked).toEqual([document]);
  expect(standIn.lastHeaders()).toMatchObject({
    accept: "application/json",
    "user-agent": "MCP-Registry-Validator/1.0",
  });
});

const missing = `NPM package '${id}' is missing required 'mcpName' field. Add this to your package.json: "mcpName": "${name}"`;

test.each<[string, Route, string]>([
  ["no mcpName", json({ name: id }), missing],
  ["an empty mcpName", json({ mcpName: "" }), missing],
  ["a null mcpName", json({ mcpName: null }), missing],
  ["null instead of a document", json(null), missing],
  [
    "the name of another server",
    json({ mcpName: "com.example.weather/other" }),
    `NPM package ownership validation failed. Expected mcpName '${name}', got 'com.example.weather/other'`,
  ],
  [
    "the name in another letter case",
    json({ mcpName: "com.example.weather/Forecast" }),
    `NPM package ownership validation failed. Expected mcpName '${name}', got 'com.example.weather/Forecast'`,
  ],
  [
    "a number as mcpName",
    json({ mcpName: 7 }),
    "failed to parse NPM package metadata: json: cannot unmarshal number into mcpName of type string",
  ],
  [
    "a list instead of a document",
    json([]),
    "failed to parse NPM package metadata: json: cannot unmarshal array into mcpName of type object around it",
  ],
  [
    "a page of HTML",
    htmlPage,
    "failed to parse NPM package metadata: invalid character '<' looking for beginning of value",
  ],
  [
    "a byte order mark",
    content(`\uFEFF${JSON.stringify({ mcpName: name })}`),
    "failed to parse NPM package metadata: invalid character '\uFEFF' looking for beginning of value",
  ],
  ["nothing", content(""), "failed to parse NPM package metadata: unexpected end of JSON input"],
  ["half a document", brokenOff, "failed to parse NPM package metadata: unexpected EOF"],
  [
    "a document without end",
    endless,
    "failed to parse NPM package metadata: content is longer than 5242880 bytes",
  ],
  [
    "429",
    status(429),
    `NPM rate-limited the metadata request for package '${id}' (status: 429). Likely transient, retry later`,
  ],
  [
    "503",
    status(503),
    `NPM upstream error fetching metadata for package '${id}' (status: 503). Likely transient, retry later`,
  ],
  ["401", status(401), `NPM package '${id}' metadata fetch failed (status: 401)`],
  ["403", status(403), `NPM package '${id}' metadata fetch failed (status: 403)`],
  ["201", status(201), `NPM package '${id}' metadata fetch failed (status: 201)`],
  [
    "a redirect that leads nowhere",
    status(301),
    `NPM package '${id}' metadata fetch failed (status: 301)`,
  ],
])("a package is refused for %s", async (_title, route, reason) => {
  const standIn = await startStandIn({ [document]: route });

  expect(await verify(standIn)).toBe(reason);
});

const inconclusive = `NPM could not confirm package '${id}' version '1.0.0' (version status: 404, package check inconclusive). Likely transient, retry later`;

test.each<[string, Route, string]>([
  [
    "the package is there",
    status(200),
    `NPM package '${id}' exists, but version '1.0.0' was not found (status: 404). A newly published release can take a moment to appear on the registry. Wait and retry, or publish version '1.0.0' before registering it`,
  ],
  ["the package is not there", status(404), `NPM package '${id}' not found (status: 404)`],
  ["the probe is rate-limited", status(429), inconclusive],
  ["the probe fails", status(500), inconclusive],
  ["the probe is hung up on", hangUp, inconclusive],
  [
    "the probe is forbidden",
    status(403),
    `NPM package '${id}' version '1.0.0' not found (status: 404)`,
  ],
])("a version that is not there is explained: %s", async (_title, route, reason) => {
  const standIn = await startStandIn({ [probe]: route });

  expect(await verify(standIn)).toBe(reason);
  expect(standIn.asked).toEqual([document, probe]);
});

test("a probe that takes too long is inconclusive", async () => {
  const standIn = await startStandIn({ [probe]: silence });

  expect(await verify(standIn, {}, 200)).toBe(inconclusive);
});

test("a probe takes 3 seconds at most", async () => {
  const timeout = vi.spyOn(AbortSignal, "timeout");
  onTestFinished(() => timeout.mockRestore());
  const standIn = await startStandIn({ [probe]: status(200) });

  await verify(standIn);

  expect(timeout.mock.calls).toEqual([[10_000], [3000]]);
});

test("a registry that hangs up, or never answers, is named as the fault", async () => {
  const standIn = await startStandIn({ [document]: hangUp });
  const url = `${standIn.url}/@example%2Fforecast/1.0.0`;

  expect(await verify(standIn)).toBe(
    `failed to fetch package metadata from NPM: Get "${url}": EOF`,
  );

  standIn.serve({ [document]: silence });
  expect(await verify(standIn, {}, 100)).toBe(
    `failed to fetch package metadata from NPM: Get "${url}": context deadline exceeded (Client.Timeout exceeded while awaiting headers)`,
  );
});

test("a redirect is followed on the same origin, and not to another one", async () => {
  const other = await startStandIn({ "GET /moved": json({ mcpName: name }) });
  const standIn = await startStandIn({ "GET /moved": json({ mcpName: name }) });

  standIn.serve({ [document]: redirect("/moved") });
  expect(await verify(standIn)).toBeUndefined();

  standIn.serve({ [document]: redirect(`${other.url}/moved`) });
  expect(await verify(standIn)).toBe(
    `failed to fetch package metadata from NPM: Get "${other.url}/moved": refusing redirect to unexpected URL "${other.url}/moved"`,
  );
  expect(other.asked).toEqual([]);
});

test.each([
  ["forecast", "beta", "GET /forecast/beta"],
  ["forecast", ">=1 <2", "GET /forecast/%3E=1%20%3C2"],
  ["forecast", "*", "GET /forecast/%2A"],
  ["forecast", "1.0.0+b", "GET /forecast/1.0.0+b"],
  ["a?b#c;d,e", "1", "GET /a%3Fb%23c%3Bd%2Ce/1"],
  ["wétter%2F", "1", "GET /w%C3%A9tter%252F/1"],
])("%s at %s is asked for as %s", async (identifier, version, line) => {
  const standIn = await startStandIn({ [line]: json({ mcpName: name }) });

  expect(await verify(standIn, { identifier, version })).toBeUndefined();
});

test.each([
  ["..", "1.0.0"],
  [".", "1.0.0"],
  ["forecast", ".."],
])("%s at %s would lead elsewhere and is not asked for", async (identifier, version) => {
  const standIn = await startStandIn();

  expect(await verify(standIn, { identifier, version })).toBe(
    `NPM package '${identifier}' not found (status: 404)`,
  );
  expect(standIn.asked).toEqual([]);
});

test("a package is asked for at the base URL that it names", async () => {
  const [first, second] = [await startStandIn(), await startStandIn()];
  second.serve({ "GET /npm/@example%2Fforecast/1.0.0": json({ mcpName: name }) });
  const baseUrls = [first.url, `${second.url}/npm`];
  const fields = readPackage({
    registryBaseUrl: `${second.url}/npm`,
    identifier: id,
    version: "1.0.0",
  });

  expect(await verifyNpm(fields, name, verifierContext("npm", { baseUrls }))).toBeUndefined();
  expect(first.asked).toEqual([]);
});
