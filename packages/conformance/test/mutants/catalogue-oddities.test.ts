import { expect, test } from "vitest";
import { allChecks, runConformance } from "../../src/index.js";
import { catalogueRegistry } from "../helpers/catalogue-registry.js";
import { unseen } from "../helpers/unseen.js";
import { catalogueOddities } from "../oddities/catalogue.js";

const only = ["catalogue.*"];
const deciding = new Set(
  allChecks
    .filter(({ level, layer }) => level === "MUST" && layer === "generic")
    .map(({ id }) => id),
);

test("the reference registry with the known catalogue passes every check of what it offers, within the default budget", async () => {
  const report = await runConformance({
    target: { fetch: await catalogueRegistry() },
    catalogue: true,
  });

  const others = report.checks.filter(({ outcome }) => outcome !== "pass");
  expect(Object.fromEntries(others.map(({ id, outcome }) => [id, outcome]))).toEqual(unseen);
  expect(report).toMatchObject({
    verdict: "pass",
    options: { catalogue: true, limits: { budget: 600 } },
    target: { detected: { names: 39, rows: 1194, complete: true } },
    dataFaults: [],
  });
  expect(report.requests).toBeLessThan(450);
});

test.each(catalogueOddities)(
  "a registry that $name is not accused",
  async ({ change, wrap = (sound) => sound, misses = [] }) => {
    const fetch = wrap(await catalogueRegistry(change));

    const report = await runConformance({ target: { fetch }, catalogue: true, only });

    const accused = report.checks.filter(({ outcome }) =>
      ["fail", "blocked", "error"].includes(outcome),
    );
    expect(accused.map(({ id }) => id)).toEqual(misses);
    expect(misses.filter((id) => deciding.has(id))).toEqual([]);
    expect(report.checks.some(({ outcome }) => outcome === "pass")).toBe(true);
    expect(
      report.checks.filter(({ message }) => message?.includes("budget")).map(({ id }) => id),
    ).toEqual([]);
  },
);

test("a registry that was not loaded with the catalogue is told so in one line", async () => {
  const fetch = await catalogueRegistry((entries) => entries.slice(0, 3));

  await expect(runConformance({ target: { fetch }, catalogue: true })).rejects.toThrow(
    /does not hold the known catalogue: 2 of its 40 names are there\. Load what `mcp-registry-conformance catalogue --out DIR` writes, or judge without the catalogue$/,
  );
});

test("a name that is missing altogether is one finding, which says so", async () => {
  const fetch = await catalogueRegistry((entries) =>
    entries.filter(({ server }) => !server.name.endsWith("/near-a")),
  );

  const { checks } = await runConformance({ target: { fetch }, catalogue: true, only });

  expect(
    checks.filter(({ outcome }) => outcome !== "pass").map(({ id, message }) => [id, message]),
  ).toEqual([
    [
      "catalogue.nothing-lost",
      "1 versions of the catalogue are not listed (1 of its names missing altogether: see what became of them when they were loaded)",
    ],
  ]);
});

test("statuses that were not loaded are not tested, and the reason says what to do", async () => {
  const fetch = await catalogueRegistry((entries) =>
    entries.map(({ server }) => ({ server }) as (typeof entries)[number]),
  );

  const { checks } = await runConformance({ target: { fetch }, catalogue: true, only });

  const untested = checks.filter(({ outcome }) => outcome !== "pass");
  expect(new Set(untested.map(({ outcome }) => outcome))).toEqual(new Set(["not-tested"]));
  expect(untested.map(({ id }) => id)).toContain("catalogue.deleted-hidden");
  expect(untested[0]?.message).toMatch(
    /set the statuses that its manifest gives, and judge again$/,
  );
});

test("checks of the catalogue are not run without it, and asking for one is an error that says so", async () => {
  const target = { fetch: await catalogueRegistry() };

  const { checks } = await runConformance({ target, only: ["list.limit-caps-page"] });

  expect(checks.map(({ id }) => id)).toEqual(["list.limit-caps-page"]);
  await expect(runConformance({ target, only })).rejects.toThrow(
    /^"catalogue\.\*" names checks of the known catalogue alone\. Load it and give --catalogue/,
  );
});

test("a listing that cannot be read blocks the checks as ever", async () => {
  const fetch = async (): Promise<Response> => Response.json({ error: "down" }, { status: 503 });

  const { checks } = await runConformance({ target: { fetch }, catalogue: true, only });

  expect(new Set(checks.map(({ outcome }) => outcome))).toEqual(new Set(["blocked"]));
});
