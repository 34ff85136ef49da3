import { expect, test } from "vitest";
import { createOwnershipCheck } from "../../src/ownership/ownership-check.js";
import { json, startStandIn } from "./stand-ins/stand-in.js";

test("the service index of a NuGet feed is asked for once an hour", async () => {
  const feed = await startStandIn();
  const resources = [{ "@id": `${feed.url}/readme`, "@type": "ReadmeUriTemplate/6.13.0" }];
  feed.serve({ "GET /index.json": json({ resources }) });
  const options = { registries: { nuget: { baseUrls: [`${feed.url}/index.json`] } } };
  let now = 0n;
  const check = createOwnershipCheck(options, fetch, () => now);
  const packages = [{ registryType: "nuget", identifier: "Example.Forecast", version: "1.0.0" }];

  for (const minutes of [0n, 59n, 1n]) {
    now += minutes * 60_000_000_000n;
    await check.verify({ name: "com.example/forecast", version: "1.0.0", packages });
  }

  expect(feed.asked.filter((line) => line === "GET /index.json")).toHaveLength(2);
});

test("packages that are no list, and members that are no text, count as absent", async () => {
  const options = { registries: { npm: { baseUrls: ["https://npm.example.com"] } } };
  const { verify } = createOwnershipCheck(options, fetch, () => 0n);
  const document = { name: "com.example/forecast", version: "1.0.0" };

  expect(await verify({ ...document, packages: null })).toBeUndefined();
  expect(await verify({ ...document, packages: [null] })).toBe(
    "registry validation failed for package 0 (): unsupported registry type: ",
  );
  expect(await verify({ ...document, packages: [{ registryType: "npm", identifier: 7 }] })).toBe(
    "registry validation failed for package 0 (): package identifier is required for NPM packages",
  );
});
