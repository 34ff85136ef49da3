import { expect, test } from "vitest";
import {
  type Capability,
  type ConformanceOptions,
  type Report,
  runConformance,
} from "../src/index.js";
import { isList, rewriteUrl } from "./helpers/rewrite.js";
import { soundRegistry } from "./helpers/sound.js";

const filters = ["limit", "search", "version", "updated_since"];

/** Judges the sound registry as one that does not heed these parameters of its listing. */
async function ignoring(
  parameters: readonly string[],
  capabilities: ConformanceOptions["capabilities"] = {},
): Promise<Report> {
  const fetch = rewriteUrl(await soundRegistry(), isList, ({ searchParams }) => {
    for (const name of parameters) searchParams.delete(name);
    if (parameters.includes("limit")) searchParams.set("limit", "100");
  });
  return runConformance({ target: { fetch }, capabilities });
}

function found({ target }: Report): Partial<Record<Capability["name"], Capability["found"]>> {
  return Object.fromEntries(target.detected.capabilities.map(({ name, found }) => [name, found]));
}

function outcomeOf({ checks }: Report, id: string): string | undefined {
  return checks.find((check) => check.id === id)?.outcome;
}

test("the reference registry is seen to offer everything", async () => {
  expect(found(await ignoring([]))).toEqual({
    limit: "offered",
    search: "offered",
    version: "offered",
    updated_since: "offered",
    validate: "offered",
  });
});

test("a registry without search passes, and a SHOULD tells of it", async () => {
  const report = await ignoring(["search"]);

  expect(found(report).search).toBe("ignored");
  expect(report.verdict).toBe("pass");
  expect(outcomeOf(report, "list.unmatched-search-is-empty")).toBe("not-applicable");
  expect(outcomeOf(report, "list.search-matches-names")).toBe("fail");
});

test("a search that is declared is judged", async () => {
  const report = await ignoring(["search"], { search: true });

  expect(report.verdict).toBe("fail");
  expect(outcomeOf(report, "list.unmatched-search-is-empty")).toBe("fail");
});

test("one filter that is ignored while others work is a fault", async () => {
  for (const [filter, check] of [
    ["limit", "list.limit-caps-page"],
    ["version", "list.latest-filter-one-per-name"],
    ["updated_since", "list.updated-since-holds"],
  ] as const) {
    const report = await ignoring([filter]);

    expect(found(report)[filter]).toBe("ignored");
    expect(outcomeOf(report, check)).toBe("fail");
  }
});

test("a registry that ignores every query is taken for static files", async () => {
  const report = await ignoring(filters);

  const accused = report.checks.filter(
    ({ level, layer, outcome }) => level === "MUST" && layer === "generic" && outcome === "fail",
  );
  expect(accused.map(({ id }) => id)).toEqual([]);
  expect(outcomeOf(report, "list.limit-caps-page")).toBe("not-applicable");
});

test("validation that is declared as missing is not asked for by a check", async () => {
  const report = await ignoring([], { validate: false });

  const validating = report.checks.filter(({ id }) => id.startsWith("validate."));
  expect(new Set(validating.map(({ outcome }) => outcome))).toEqual(new Set(["not-applicable"]));
});

test("validation that is declared and not there fails", async () => {
  const sound = await soundRegistry();
  const report = await runConformance({
    target: {
      fetch: async (request) =>
        request.url.endsWith("/validate") ? new Response("none", { status: 404 }) : sound(request),
    },
    capabilities: { validate: true },
    only: ["validate.answers-a-verdict"],
  });

  expect(found(report).validate).toBe("absent");
  expect(outcomeOf(report, "validate.answers-a-verdict")).toBe("fail");
});
