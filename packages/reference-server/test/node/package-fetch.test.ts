import type { LookupFunction } from "node:net";
import { expect, test } from "vitest";
import { createPackageFetch } from "../../src/node.js";
import {
  content,
  redirect,
  type StandIn,
  silence,
  startStandIn,
  status,
} from "../ownership/stand-ins/stand-in.js";

const loopback: LookupFunction = (_host, _options, callback) =>
  callback(null, [{ address: "127.0.0.1", family: 4 }]);
const publicAndPrivate: LookupFunction = (_host, _options, callback) =>
  callback(null, [
    { address: "10.0.0.1", family: 4 },
    { address: "127.0.0.1", family: 4 },
  ]);
const unknown: LookupFunction = (host, _options, callback) =>
  callback(Object.assign(new Error(`lookup ${host}: no such host`), { code: "ENOTFOUND" }), "");

/** Options of a registry on this machine, and a wildcard on its port. */
function optionsFor({ url }: StandIn): Parameters<typeof createPackageFetch>[0] {
  const { port } = new URL(url);
  return { registries: { oci: { baseUrls: [url, `http://*.cloud.example.org:${port}`] } } };
}

/** A host below the wildcard. */
function below({ url }: StandIn, path: string): string {
  return `http://eu.cloud.example.org:${new URL(url).port}${path}`;
}

test("an origin that is written out is asked, though it is on this machine", async () => {
  const standIn = await startStandIn({ "GET /v2/": content("{}") });
  const fetchPackages = createPackageFetch(optionsFor(standIn));

  const response = await fetchPackages(`${standIn.url}/v2/`, { redirect: "manual" });

  expect(await response.text()).toBe("{}");
});

test.each<[string, LookupFunction, RegExp]>([
  ["at a private address", loopback, /refusing to connect to private or loopback address/],
  ["that is not there", unknown, /no such host/],
])("a host below a wildcard %s is not asked", async (_title, lookup, message) => {
  const standIn = await startStandIn({ "GET /v2/": content("{}") });
  const fetchPackages = createPackageFetch(optionsFor(standIn), { lookup });

  await expect(fetchPackages(below(standIn, "/v2/"), {})).rejects.toThrow(message);
  expect(standIn.asked).toEqual([]);
});

test("of the addresses of a host the allowed ones are connected to", async () => {
  const standIn = await startStandIn({
    "GET /v2/": content("{}", "application/json", { "www-authenticate": "Bearer" }),
  });
  const isAllowed = (address: string): boolean => address === "127.0.0.1";
  const rules = { lookup: publicAndPrivate, isAllowed };

  const response = await createPackageFetch(optionsFor(standIn), rules)(below(standIn, "/v2/"), {
    headers: { "user-agent": "Example/1.0" },
  });

  expect(response.status).toBe(200);
  expect(response.headers.get("www-authenticate")).toBe("Bearer");
  expect(await response.json()).toEqual({});
  expect(standIn.lastHeaders()["user-agent"]).toBe("Example/1.0");
  expect(standIn.lastHeaders().host).toMatch(/^eu\.cloud\.example\.org:/);
});

test("an answer below a wildcard is as fetch would give it", async () => {
  const standIn = await startStandIn({
    "GET /redirect": redirect("https://files.example.org/x"),
    "GET /nothing": status(204),
    "HEAD /file": content("a file"),
    "GET /strange": status(999),
    "GET /silence": silence,
  });
  const rules = { lookup: loopback, isAllowed: () => true };
  const ask = (path: string, init: RequestInit = {}): Promise<Response> =>
    createPackageFetch(optionsFor(standIn), rules)(below(standIn, path), init);

  expect((await ask("/redirect")).headers.get("location")).toBe("https://files.example.org/x");
  expect((await ask("/nothing")).status).toBe(204);
  expect((await ask("/file", { method: "HEAD" })).body).toBeNull();
  await expect(ask("/strange")).rejects.toThrow(RangeError);
  await expect(ask("/silence", { signal: AbortSignal.timeout(50) })).rejects.toThrow();
});

test.each(["http://127.0.0.1/", "http://[::1]/", "http://169.254.169.254/"])(
  "%s is not asked unless it is written out",
  async (url) => {
    const standIn = await startStandIn();

    await expect(createPackageFetch(optionsFor(standIn))(url, {})).rejects.toThrow(
      /refusing to connect to private or loopback address/,
    );
  },
);

test("malformed options are refused at once", () => {
  expect(() => createPackageFetch({ registries: {} })).toThrow(
    "ownership.registries is empty; name a registry, or leave ownership out",
  );
});
