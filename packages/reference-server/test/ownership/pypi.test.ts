import { expect, test } from "vitest";
import { readPackage } from "../../src/ownership/package-fields.js";
import { verifyPypi } from "../../src/ownership/pypi.js";
import {
  hangUp,
  htmlPage,
  json,
  type Route,
  type StandIn,
  silence,
  startStandIn,
  status,
} from "./stand-ins/stand-in.js";
import { verifierContext } from "./verifier-context.js";

const name = "com.example.weather/forecast";
const id = "Example.Forecast";
const document = "GET /pypi/Example.Forecast/1.0.0/json";
const probe = "HEAD /pypi/Example.Forecast/json";

function verify(standIn: StandIn, timeoutMs = 10_000): Promise<string | undefined> {
  const fields = readPackage({ registryType: "pypi", identifier: id, version: "1.0.0" });
  return verifyPypi(fields, name, verifierContext("pypi", { baseUrls: [standIn.url], timeoutMs }));
}

const readme = (description: unknown): Route => json({ info: { description, name: id } });

test("a package whose README names the server is let through, its name asked for as it is", async () => {
  const standIn = await startStandIn({ [document]: readme(`# Forecast\n\nmcp-name: ${name}\n`) });

  expect(await verify(standIn)).toBeUndefined();
  expect(standIn.asked).toEqual([document]);
  expect(standIn.lastHeaders()).toMatchObject({ accept: "application/json" });
});

const absent = `PyPI package '${id}' ownership validation failed. The server name '${name}' must appear as 'mcp-name: ${name}' in the package README`;

test.each<[string, Route, string]>([
  ["a README without the name", readme("# Forecast"), absent],
  ["a null README", readme(null), absent],
  ["no information", json({}), absent],
  ["null as information", json({ info: null }), absent],
  ["another server's name", readme("mcp-name: com.example.weather/other"), absent],
  [
    "a longer name",
    readme(`mcp-name: ${name}-pro, see mcp-name: ${name}.`),
    `PyPI package '${id}' ownership validation failed: found 'mcp-name: ${name}' in the README, but it is immediately followed by "-" rather than a boundary. The token must be followed by a space, newline, an HTML tag, or a comment close ('-->') — put it on its own line and republish`,
  ],
  [
    "a README that is no text",
    readme(["mcp-name"]),
    "failed to parse PyPI package metadata: json: cannot unmarshal array into description of type string",
  ],
  [
    "a page of HTML",
    htmlPage,
    "failed to parse PyPI package metadata: invalid character '<' looking for beginning of value",
  ],
  [
    "429",
    status(429),
    `PyPI rate-limited the metadata request for package '${id}' (status: 429). Likely transient, retry later`,
  ],
  [
    "502",
    status(502),
    `PyPI upstream error fetching metadata for package '${id}' (status: 502). Likely transient, retry later`,
  ],
  ["410", status(410), `PyPI package '${id}' metadata fetch failed (status: 410)`],
])("a package is refused for %s", async (_title, route, reason) => {
  const standIn = await startStandIn({ [document]: route });

  expect(await verify(standIn)).toBe(reason);
});

test.each<[string, Route, string]>([
  [
    "the package is there",
    status(200),
    `PyPI package '${id}' exists, but version '1.0.0' was not found (status: 404). A newly published release can take a moment to appear on PyPI. Wait and retry, or publish version '1.0.0' before registering it`,
  ],
  ["the package is not there", status(404), `PyPI package '${id}' not found (status: 404)`],
  [
    "the probe fails",
    status(503),
    `PyPI could not confirm package '${id}' version '1.0.0' (version status: 404, package check inconclusive). Likely transient, retry later`,
  ],
  [
    "the probe is answered strangely",
    status(204),
    `PyPI package '${id}' version '1.0.0' not found (status: 404)`,
  ],
])("a version that is not there is explained: %s", async (_title, route, reason) => {
  const standIn = await startStandIn({ [probe]: route });

  expect(await verify(standIn)).toBe(reason);
  expect(standIn.asked).toEqual([document, probe]);
});

test("a registry that hangs up, or never answers, is named as the fault", async () => {
  const standIn = await startStandIn({ [document]: hangUp });
  const get = `failed to fetch package metadata from PyPI: Get "${standIn.url}/pypi/${id}/1.0.0/json"`;

  expect(await verify(standIn)).toBe(`${get}: EOF`);

  standIn.serve({ [document]: silence });
  expect(await verify(standIn, 100)).toContain(`${get}: context deadline exceeded`);
});
