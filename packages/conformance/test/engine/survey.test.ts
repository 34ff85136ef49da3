import { expect, test } from "vitest";
import { surveyTarget } from "../../src/engine/survey.js";
import { entry, json, probeOf } from "../helpers/answer.js";

test("the listing is followed to its end, filters and limit sent again with each cursor", async () => {
  const asked: string[] = [];
  const survey = await surveyTarget(
    probeOf(async ({ url }) => {
      const { search, searchParams } = new URL(url);
      asked.push(search);
      return searchParams.has("cursor")
        ? json({ servers: [entry("com.example/two")], metadata: { nextCursor: "" } })
        : json({ servers: [entry("com.example/one")], metadata: { nextCursor: "a+b" } });
    }),
  );

  expect(asked).toEqual(["?limit=100", "?limit=100&cursor=a%2Bb"]);
  expect(survey.rows.map(({ name }) => name)).toEqual(["com.example/one", "com.example/two"]);
  expect(survey.complete).toBe(true);
});

test("a cursor that comes back ends the walk, which is then not complete", async () => {
  const probe = probeOf(async () =>
    json({ servers: [entry("com.example/one")], metadata: { nextCursor: "same" } }),
  );

  const survey = await surveyTarget(probe);

  expect(survey.complete).toBe(false);
  expect(survey.walk(probe).end).toBe("repeated-cursor");
});

test("a listing that cannot be followed is a problem of whoever needs it", async () => {
  const probe = probeOf(async () => json({ error: "down" }, { status: 503 }));

  const survey = await surveyTarget(probe);

  expect(survey.problem).toContain("gave no listing (status 503");
  expect(survey.rows).toEqual([]);
  expect(() => survey.walk(probe)).toThrow("gave no listing");
});

test("items that are no rows are passed over", async () => {
  const servers = [
    null,
    {},
    { server: null },
    { server: { name: 1, version: "1" } },
    entry("com.example/one"),
  ];

  const survey = await surveyTarget(probeOf(async () => json({ servers })));

  expect(survey.rows).toHaveLength(1);
});

test("samples are spread over the catalogue and leave out what no path can name", async () => {
  const servers = [
    entry("com.example/first"),
    entry("com.example/odd", "latest"),
    entry("com.example/percent", "100%"),
    ...Array.from({ length: 20 }, (_, index) => entry(`com.example/middle-${index}`)),
    entry("com.example/last"),
  ];

  const survey = await surveyTarget(probeOf(async () => json({ servers })));

  const names = survey.sample(3).map(({ name }) => name);
  expect(names).toHaveLength(3);
  expect(names[0]).toBe("com.example/first");
  expect(names[2]).toBe("com.example/last");
  expect(survey.names).not.toContain("com.example/odd");
});

test("names with most versions come first", async () => {
  const servers = [
    entry("com.example/one"),
    entry("com.example/two"),
    entry("com.example/two", "2.0.0"),
  ];

  const survey = await surveyTarget(probeOf(async () => json({ servers })));

  expect(survey.names).toEqual(["com.example/two", "com.example/one"]);
  expect(survey.versionsOf("com.example/two")).toHaveLength(2);
  expect(survey.versionsOf("com.example/none")).toEqual([]);
});

test("members of another type than the specification's are read as absent", async () => {
  const official = { status: 1, publishedAt: "2026-01-01T00:00:00Z", isLatest: "yes" };
  const item = {
    ...entry("com.example/one"),
    _meta: { "io.modelcontextprotocol.registry/official": official },
  };

  const { rows } = await surveyTarget(probeOf(async () => json({ servers: [item] })));

  expect(rows[0]).toMatchObject({ publishedAt: "2026-01-01T00:00:00Z" });
  expect(rows[0]).not.toHaveProperty("status");
  expect(rows[0]).not.toHaveProperty("isLatest");
});

test("a seed draws other samples, and the same ones each time", async () => {
  const servers = Array.from({ length: 100 }, (_, index) => entry(`com.example/s${index}`));
  const drawn = async (seed?: number): Promise<readonly string[]> => {
    const survey = await surveyTarget(
      probeOf(async () => json({ servers })),
      seed === undefined ? {} : { seed },
    );
    return [...survey.sample(5), ...survey.names.slice(0, 5).map((name) => ({ name }))].map(
      ({ name }) => name,
    );
  };

  expect(await drawn(7)).toEqual(await drawn(7));
  expect(await drawn(7)).not.toEqual(await drawn(8));
  expect(await drawn()).toEqual(await drawn(0));
  expect(new Set((await drawn(7)).slice(0, 5)).size).toBe(5);
});
