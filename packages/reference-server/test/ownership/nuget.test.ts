import { expect, test } from "vitest";
import { verifyNuget } from "../../src/ownership/nuget.js";
import { createExpiringCache } from "../../src/ownership/outgoing/expiring-cache.js";
import { readPackage } from "../../src/ownership/package-fields.js";
import {
  brokenOff,
  content,
  hangUp,
  htmlPage,
  json,
  type Route,
  redirect,
  type StandIn,
  startStandIn,
  status,
} from "./stand-ins/stand-in.js";
import { verifierContext } from "./verifier-context.js";

const name = "com.example.weather/forecast";
const id = "Example.Forecast";
const version = "1.0.0-Beta+build.7";
const index = "GET /v3/index.json";
const readme = "GET /readmes/example.forecast/1.0.0-beta";
const versions = "GET /packages/example.forecast/index.json";

/** A feed: its service index, and what else it answers. */
async function startFeed(routes: Readonly<Record<string, Route>> = {}): Promise<StandIn> {
  const feed = await startStandIn(routes);
  const resources = [
    { "@id": `${feed.url}/search`, "@type": "SearchQueryService" },
    { "@id": `${feed.url}/packages/`, "@type": "PackageBaseAddress/3.0.0" },
    {
      "@id": `${feed.url}/readmes/{lower_id}/{lower_version}`,
      "@type": "ReadmeUriTemplate/6.13.0",
    },
  ];
  feed.serve({ [index]: json({ version: "3.0.0", resources }), ...routes });
  return feed;
}

function verify(
  feed: StandIn,
  more: Readonly<Record<string, unknown>> = {},
  context: Parameters<typeof verifierContext>[2] = {},
): Promise<string | undefined> {
  const fields = readPackage({ registryType: "nuget", identifier: id, version, ...more });
  const options = { baseUrls: [`${feed.url}/v3/index.json`] };
  return verifyNuget(fields, name, verifierContext("nuget", options, context));
}

test("a package whose README names the server is let through", async () => {
  const feed = await startFeed({ [readme]: content(`<!-- mcp-name: ${name} -->\n# Forecast`) });

  expect(await verify(feed)).toBeUndefined();
  expect(feed.asked).toEqual([index, readme]);
});

test.each<[string, Route, string]>([
  [
    "a README without the name",
    content("# Forecast"),
    `NuGet package '${id}' ownership validation for version ${version} failed. The server name '${name}' must appear as 'mcp-name: ${name}' in the package README. Add it to your README and publish a new package version`,
  ],
  [
    "a longer name",
    content(`mcp-name: ${name}.`),
    `NuGet package '${id}' ownership validation for version ${version} failed: found 'mcp-name: ${name}' in the README, but it is immediately followed by another character rather than a boundary. The token must be followed by a space, newline, an HTML tag, or a comment close ('-->') — put it on its own line and publish a new package version`,
  ],
  ["429", status(429), "NuGet README request returned status 429"],
  ["500", status(500), "NuGet README request returned status 500"],
  ["half a README", brokenOff, "failed to read NuGet README: unexpected EOF"],
])("a package is refused for %s", async (_title, route, reason) => {
  const feed = await startFeed({ [readme]: route });

  expect(await verify(feed)).toBe(reason);
});

test("a README that cannot be fetched is named as the fault", async () => {
  const feed = await startFeed({ [readme]: hangUp });

  expect(await verify(feed)).toBe(
    `failed to fetch NuGet README: Get "${feed.url}/readmes/example.forecast/1.0.0-beta": EOF`,
  );
});

test("a README beyond 5 MiB is read that far", async () => {
  const filler = "x".repeat(5 * 1024 * 1024 - 100);
  const inside = await startFeed({ [readme]: content(`${filler} mcp-name: ${name} ${filler}`) });
  const beyond = await startFeed({ [readme]: content(`${filler}${filler} mcp-name: ${name} `) });

  expect(await verify(inside)).toBeUndefined();
  expect(await verify(beyond)).toContain("must appear as");
});

test.each<[string, Route, string]>([
  [
    "the package is not there",
    status(404),
    `NuGet package '${id}' does not exist in the registry. If you recently published the package for the first time, wait for validation to complete`,
  ],
  [
    "the version is not there",
    json({ versions: ["0.9.0", "1.0.0"] }),
    `NuGet package '${id}' exists but version ${version} does not exist in the registry. If you recently published the version, wait for validation to complete`,
  ],
  [
    "the version has no README",
    json({ versions: ["1.0.0-beta"] }),
    `NuGet package '${id}' ownership validation for version ${version} failed because it does not have an embedded README. Add one to your package and publish a new version`,
  ],
  ["the package index fails", status(503), "NuGet package index returned status 503"],
  [
    "the package index is HTML",
    htmlPage,
    "failed to parse NuGet package index: invalid character '<' looking for beginning of value",
  ],
])("a README that is not there is explained: %s", async (_title, route, reason) => {
  const feed = await startFeed({ [versions]: route });

  expect(await verify(feed)).toBe(reason);
  expect(feed.asked).toEqual([index, readme, versions]);
});

test("a package index that cannot be fetched is named as the fault", async () => {
  const feed = await startFeed({ [versions]: hangUp });

  expect(await verify(feed)).toBe(
    `failed to fetch NuGet package index: Get "${feed.url}/packages/example.forecast/index.json": EOF`,
  );
});

test.each<[string, Route, RegExp]>([
  ["503", status(503), /^NuGet service index returned status 503$/],
  [
    "hanging up",
    hangUp,
    /^failed to fetch NuGet service index: Get "http:.*\/v3\/index\.json": EOF$/,
  ],
  ["HTML", htmlPage, /^failed to parse NuGet service index: invalid character '<'/],
  [
    "lacking the resource",
    json({ resources: [] }),
    /^NuGet service index has no resource 'ReadmeUriTemplate\/6\.13\.0'$/,
  ],
])("a service index is refused for %s", async (_title, route, reason) => {
  const feed = await startFeed({ [index]: route });

  expect(await verify(feed)).toMatch(reason);
});

test("a service index that names no packages is at fault only where they are needed", async () => {
  const feed = await startFeed();
  const template = `${feed.url}/readmes/{lower_id}/{lower_version}`;
  const resources = [{ "@id": template, "@type": "ReadmeUriTemplate/6.13.0" }];
  feed.serve({ [index]: json({ resources }) });

  expect(await verify(feed)).toBe("NuGet service index has no resource 'PackageBaseAddress/3.0.0'");

  feed.serve({ [readme]: content(`mcp-name: ${name}`) });
  expect(await verify(feed)).toBeUndefined();
});

test("a service index that leads to another host leads nowhere, unless that is configured", async () => {
  const files = await startStandIn({ [readme]: content(`mcp-name: ${name}`) });
  const template = `${files.url}/readmes/{lower_id}/{lower_version}`;
  const resources = [{ "@id": template, "@type": "ReadmeUriTemplate/6.13.0" }];
  const feed = await startStandIn({ [index]: json({ resources }) });
  const fields = readPackage({ identifier: id, version });
  const baseUrls = [`${feed.url}/v3/index.json`];
  const address = `${files.url}/readmes/example.forecast/1.0.0-beta`;

  expect(await verify(feed)).toBe(
    `failed to fetch NuGet README: Get "${address}": refusing unexpected URL "${address}"`,
  );
  expect(files.asked).toEqual([]);

  const context = verifierContext("nuget", { baseUrls, alsoAllow: [files.url] });
  expect(await verifyNuget(fields, name, context)).toBeUndefined();
});

test("a service index is kept for an hour, and a failure is not kept", async () => {
  let now = 0n;
  const serviceIndexes = createExpiringCache<ReadonlyMap<string, string>>(() => now, 3_600_000);
  const feed = await startFeed({ [readme]: redirect("/readme.md"), "GET /readme.md": content("") });
  const indexRequests = (): number => feed.asked.filter((line) => line === index).length;

  const broken = await startFeed({ [index]: status(500) });
  await verify(broken, {}, { serviceIndexes });
  await verify(broken, {}, { serviceIndexes });
  expect(broken.asked).toEqual([index, index]);

  await verify(feed, {}, { serviceIndexes });
  now = 3_599_999_999_999n;
  await verify(feed, {}, { serviceIndexes });
  expect(indexRequests()).toBe(1);

  now += 1n;
  await verify(feed, {}, { serviceIndexes });
  expect(indexRequests()).toBe(2);
});

test("a name with a dollar sign is put into the address as it is", async () => {
  const line = "GET /readmes/a$&b/1.0.0";
  const feed = await startFeed({ [line]: content(`mcp-name: ${name}`) });

  expect(await verify(feed, { identifier: "A$&b", version: "1.0.0" })).toBeUndefined();
});

test("of several resources of a kind the first counts", async () => {
  const feed = await startStandIn({ "GET /first": content(`mcp-name: ${name}`) });
  const resources = ["first", "second"].map((path) => ({
    "@id": `${feed.url}/${path}`,
    "@type": "ReadmeUriTemplate/6.13.0",
  }));
  feed.serve({ [index]: json({ resources }) });

  expect(await verify(feed)).toBeUndefined();
});

test.each([
  ["..", "1.0.0"],
  ["forecast", ".."],
])("%s at %s would lead elsewhere and is not asked for", async (identifier, wanted) => {
  const feed = await startFeed();

  expect(await verify(feed, { identifier, version: wanted })).toContain("does not exist");
  expect(feed.asked).toEqual([index]);
});
