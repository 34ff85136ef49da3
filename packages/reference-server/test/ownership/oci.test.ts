import { expect, test } from "vitest";
import { verifyOci } from "../../src/ownership/oci.js";
import type { OciRegistryOptions } from "../../src/ownership/options/ownership-options.js";
import { readPackage } from "../../src/ownership/package-fields.js";
import { digestOf, image, imageIndex } from "./stand-ins/image.js";
import {
  brokenOff,
  content,
  endless,
  hangUp,
  htmlPage,
  inTurn,
  json,
  type Route,
  type Routes,
  redirect,
  type StandIn,
  silence,
  startStandIn,
  status,
} from "./stand-ins/stand-in.js";
import { verifierContext } from "./verifier-context.js";

const name = "com.example.weather/forecast";
const label = "io.modelcontextprotocol.server.name";
const repository = "example/forecast";
const ping = "GET /v2/";
const manifest = `GET /v2/${repository}/manifests/1.0.0`;
const good = image(repository, { [label]: name, maintainer: "Example" });

/** A registry that everyone may pull from. */
function startOpen(routes: Routes = good.tagged("1.0.0")): Promise<StandIn> {
  return startStandIn({ [ping]: json({}), ...routes });
}

function hostOf({ url }: StandIn): string {
  return new URL(url).host;
}

function verify(
  standIn: StandIn,
  options: Partial<OciRegistryOptions> = {},
  identifier = `${hostOf(standIn)}/${repository}:1.0.0`,
): Promise<string | undefined> {
  const context = verifierContext("oci", {
    baseUrls: [standIn.url],
    retryDelaysMs: [0, 0],
    ...options,
  });
  return verifyOci(readPackage({ identifier }), name, context);
}

test("an image whose label names the server is let through", async () => {
  const standIn = await startOpen();

  expect(await verify(standIn)).toBeUndefined();
  expect(standIn.asked).toEqual([
    ping,
    manifest,
    `GET /v2/${repository}/blobs/${good.configDigest}`,
  ]);
});

test.each<[string, Readonly<Record<string, unknown>> | undefined, (id: string) => string]>([
  [
    "no labels",
    undefined,
    (id) =>
      `OCI image '${id}' is missing required annotation. Add this to your Dockerfile: LABEL ${label}="${name}"`,
  ],
  [
    "other labels",
    { maintainer: "Example" },
    (id) =>
      `OCI image '${id}' is missing required annotation. Add this to your Dockerfile: LABEL ${label}="${name}"`,
  ],
  [
    "the label of another server",
    { [label]: "com.example.weather/other" },
    () =>
      `OCI image ownership validation failed. Expected annotation '${label}' = '${name}', got 'com.example.weather/other'`,
  ],
  [
    "an empty label",
    { [label]: "" },
    () =>
      `OCI image ownership validation failed. Expected annotation '${label}' = '${name}', got ''`,
  ],
  [
    "a label that is no text",
    { [label]: 7 },
    () => "failed to fetch OCI image: json: cannot unmarshal number into value of type string",
  ],
])("an image is refused for %s", async (_title, labels, reason) => {
  const standIn = await startOpen(image(repository, labels).tagged("1.0.0"));

  expect(await verify(standIn)).toBe(reason(`${hostOf(standIn)}/${repository}:1.0.0`));
});

test("a registry that wants a token gets one for pulling, and storage elsewhere does not see it", async () => {
  const authorizations: (string | undefined)[] = [];
  const seen =
    (route: Route): Route =>
    (request, response) => {
      authorizations.push(request.headers.authorization);
      route(request, response);
    };
  const blob = `GET /v2/${repository}/blobs/${good.configDigest}`;
  const storage = await startStandIn({ "GET /blob": seen(good.routes[blob] ?? status(404)) });
  const tokens = await startStandIn({
    "GET /token?account=all&scope=repository%3Aexample%2Fforecast%3Apull&service=registry.example.com":
      json({ token: "abc" }),
  });
  const challenge = `Bearer realm="${tokens.url}/token?account=all",service="registry.example.com"`;
  const standIn = await startStandIn({
    [ping]: status(401, { "www-authenticate": challenge }),
    [manifest]: seen(good.tagged("1.0.0")[manifest] ?? status(404)),
    [blob]: seen(redirect(`${storage.url}/blob`, 307)),
  });

  expect(await verify(standIn, { alsoAllow: [tokens.url, storage.url] })).toBeUndefined();
  expect(authorizations).toEqual(["Bearer abc", "Bearer abc", undefined]);

  expect(await verify(standIn, { alsoAllow: [tokens.url] })).toBe(
    `failed to fetch OCI image: Get "${storage.url}/blob": refusing redirect to unexpected URL "${storage.url}/blob"`,
  );
  expect(await verify(standIn)).toMatch(
    /^failed to fetch OCI image: Get ".*\/token\?.*": refusing unexpected URL "http:/,
  );
});

test("a token may be called access_token", async () => {
  const standIn = await startOpen();
  const challenge = `Basic realm="x", Bearer realm="${standIn.url}/token"`;
  standIn.serve({
    [ping]: status(401, { "www-authenticate": challenge }),
    "GET /token?scope=repository%3Aexample%2Fforecast%3Apull&service=": json({ access_token: "t" }),
  });

  expect(await verify(standIn)).toBeUndefined();
  expect(standIn.lastHeaders().authorization).toBe("Bearer t");
});

const token = "GET /token?scope=repository%3Aexample%2Fforecast%3Apull&service=s";
const isPrivate = (id: string): string =>
  `OCI image '${id}' is private or requires authentication. Only public images are supported`;
const isUnknown = (id: string): string => `OCI image '${id}' does not exist in the registry`;
const isLimited = (id: string): string =>
  `OCI registry is currently rate-limiting validations for '${id}'; please retry shortly`;

test.each<[string, Routes, (id: string, url: string) => string]>([
  ["the manifest is 404", { [manifest]: status(404) }, isUnknown],
  ["the manifest is 401", { [manifest]: status(401) }, isPrivate],
  ["the manifest is 403", { [manifest]: status(403) }, isPrivate],
  ["the manifest is 429", { [manifest]: status(429) }, isLimited],
  [
    "the manifest is 503",
    { [manifest]: status(503) },
    (_id, url) =>
      `failed to fetch OCI image: GET ${url}/v2/${repository}/manifests/1.0.0: unexpected status code 503`,
  ],
  [
    "the manifest is 418",
    { [manifest]: status(418) },
    (_id, url) =>
      `failed to fetch OCI image: GET ${url}/v2/${repository}/manifests/1.0.0: unexpected status code 418`,
  ],
  [
    "the registry hangs up",
    { [ping]: hangUp },
    (_id, url) => `failed to fetch OCI image: Get "${url}/v2/": EOF`,
  ],
  ["there is no registry", { [ping]: status(404) }, isUnknown],
  ["the token is refused", { [token]: status(403) }, isPrivate],
  ["tokens are rate-limited", { [token]: status(429) }, isLimited],
  [
    "the token is HTML",
    { [token]: htmlPage },
    () => "failed to fetch OCI image: invalid character '<' looking for beginning of value",
  ],
  [
    "there is no token in the answer",
    { [token]: json({}) },
    () => "failed to fetch OCI image: no token in bearer response",
  ],
  [
    "the registry asks for a password",
    { [ping]: status(401, { "www-authenticate": "Basic" }), [manifest]: status(401) },
    isPrivate,
  ],
  [
    "the realm is no URL",
    { [ping]: status(401, { "www-authenticate": 'Bearer realm="/token"' }) },
    () => "failed to fetch OCI image: malformed www-authenticate, no URL as realm: /token",
  ],
  [
    "the configuration is another one",
    { [`GET /v2/${repository}/blobs/${good.configDigest}`]: content("{}") },
    () =>
      `failed to fetch OCI image: error verifying sha256 checksum of the configuration; got "${digestOf("{}")}", want "${good.configDigest}"`,
  ],
  [
    "the configuration is endless",
    { [`GET /v2/${repository}/blobs/${good.configDigest}`]: endless },
    () => "failed to fetch OCI image: content is longer than 5242880 bytes",
  ],
  [
    "the manifest breaks off",
    { [manifest]: brokenOff },
    () => "failed to fetch OCI image: unexpected EOF",
  ],
  [
    "the manifest names no configuration",
    { [manifest]: json({ schemaVersion: 1 }) },
    (id) =>
      `failed to fetch OCI image: manifest of ${id} has no configuration with a sha256 digest`,
  ],
])("an image is refused where %s", async (_title, routes, reason) => {
  const standIn = await startOpen();
  const challenge = `Bearer realm="${standIn.url}/token",service="s"`;
  const wantsToken = Object.keys(routes).includes(token);
  standIn.serve({
    ...(wantsToken ? { [ping]: status(401, { "www-authenticate": challenge }) } : {}),
    ...routes,
  });

  expect(await verify(standIn)).toBe(reason(`${hostOf(standIn)}/${repository}:1.0.0`, standIn.url));
});

test("429 and 5xx are tried three times", async () => {
  const found = good.tagged("1.0.0")[manifest] ?? status(404);
  const standIn = await startOpen({
    ...good.routes,
    [manifest]: inTurn(status(429), status(503), found),
  });

  expect(await verify(standIn)).toBeUndefined();
  expect(standIn.asked.filter((line) => line === manifest)).toHaveLength(3);

  standIn.serve({ [manifest]: inTurn(status(429), status(503), status(500), found) });
  expect(await verify(standIn)).toContain("unexpected status code 500");
});

test("all requests together have so many seconds, waiting included", async () => {
  const standIn = await startOpen({ [manifest]: silence });
  const timedOut = `OCI image validation timed out after 0.2 seconds for '${hostOf(standIn)}/${repository}:1.0.0'. The registry may be slow or unreachable`;

  expect(await verify(standIn, { timeoutMs: 200 })).toBe(timedOut);

  standIn.serve({ [manifest]: status(503) });
  expect(await verify(standIn, { timeoutMs: 200, retryDelaysMs: [600_000] })).toBe(timedOut);
});

test("of several platforms linux/amd64 is looked at", async () => {
  const other = image(repository, { [label]: "com.example.weather/arm" });
  const index = imageIndex(repository, [
    { image: other, platform: "unknown/unknown" },
    { image: other, platform: "linux/arm64" },
    { image: good, platform: "linux/amd64" },
  ]);
  const standIn = await startOpen(index.tagged("1.0.0"));

  expect(await verify(standIn)).toBeUndefined();

  standIn.serve(
    imageIndex(repository, [{ image: other, platform: "linux/arm64" }]).tagged("1.0.0"),
  );
  expect(await verify(standIn)).toBe(
    `failed to fetch OCI image: no child with platform linux/amd64 in index ${hostOf(standIn)}/${repository}:1.0.0`,
  );

  standIn.serve(imageIndex(repository, [{ image: good }]).tagged("1.0.0"));
  expect(await verify(standIn)).toBeUndefined();
});

test("an index of indexes has an end", async () => {
  let nested = good;
  for (let depth = 0; depth < 6; depth += 1) {
    nested = imageIndex(repository, [{ image: nested }]);
  }
  const standIn = await startOpen(nested.tagged("1.0.0"));

  expect(await verify(standIn)).toContain("lie more than 4 levels deep");
});

test("a digest is verified, and wins over a tag", async () => {
  const standIn = await startOpen();
  const at = (digest: string): string => `${hostOf(standIn)}/${repository}:other@${digest}`;
  const wrong = digestOf("something else");
  standIn.serve({
    [`GET /v2/${repository}/manifests/${wrong}`]: good.tagged("1.0.0")[manifest] ?? status(404),
  });

  expect(await verify(standIn, {}, at(good.digest))).toBeUndefined();
  expect(await verify(standIn, {}, at(wrong))).toBe(
    `failed to fetch OCI image: manifest digest: "${good.digest}" does not match requested digest: "${wrong}" for "${at(wrong)}"`,
  );
});

test("a reference without a host belongs to the first registry, and may lack an owner", async () => {
  const forecast = image("library/forecast", { [label]: name });
  const standIn = await startOpen(forecast.tagged("latest"));

  expect(await verify(standIn, {}, "forecast")).toBeUndefined();
  expect(standIn.asked[1]).toBe("GET /v2/library/forecast/manifests/latest");
});

test("an alias stands for a configured registry", async () => {
  const standIn = await startOpen();
  const aliases = { "images.example.com": hostOf(standIn) };

  expect(
    await verify(standIn, { aliases }, `images.example.com/${repository}:1.0.0`),
  ).toBeUndefined();
});

test.each([
  ["registry.example.org/a/b", "registry.example.org"],
  ["registry.example.com:443/a/b", "registry.example.com:443"],
  ["Registry.example.com/a/b", "Registry.example.com"],
  ["localhost/a/b", "localhost"],
  ["https://registry.example.com/a/b", "https:"],
  ["cloud.example.org/a/b", "cloud.example.org"],
  ["a.cloud.example.org.example.org/a/b", "a.cloud.example.org.example.org"],
  ["a..cloud.example.org/a/b", "a..cloud.example.org"],
])("%s is at no configured registry", async (identifier, host) => {
  const options = { baseUrls: ["https://registry.example.com", "https://*.cloud.example.org"] };
  const context = verifierContext("oci", options);

  expect(await verifyOci(readPackage({ identifier }), name, context)).toBe(
    `unsupported OCI registry: ${host}`,
  );
});

test("every host below a wildcard is a configured registry", async () => {
  const options = { baseUrls: ["https://registry.example.com", "https://*.cloud.example.org"] };
  const asked: string[] = [];
  const stub = async (url: unknown): Promise<Response> => {
    asked.push(String(url));
    return new Response(null, { status: 404 });
  };
  const context = { ...verifierContext("oci", options), fetch: stub };

  await verifyOci(readPackage({ identifier: "eu.docker.cloud.example.org/a/b" }), name, context);

  expect(asked).toEqual(["https://eu.docker.cloud.example.org/v2/"]);
});

test("what is no reference is not asked for", async () => {
  const context = verifierContext("oci", { baseUrls: ["https://registry.example.com"] });

  expect(await verifyOci(readPackage({ identifier: "Example/Forecast" }), name, context)).toBe(
    "invalid OCI reference: could not parse reference: Example/Forecast",
  );
});
