import { expect, test } from "vitest";
import { type FetchTarget, runConformance } from "../../src/index.js";
import { entry, json } from "../helpers/answer.js";
import { referenceRegistry } from "../helpers/reference.js";
import { validReport } from "../helpers/valid-report.js";

test("the limits are told before the first request, and are in the report", async () => {
  const steps: string[] = [];
  const sound = await referenceRegistry();

  const report = await runConformance({
    target: {
      fetch: (request) => {
        steps.push("request");
        return sound(request);
      },
    },
    budget: 100,
    rate: 10_000,
    onProgress: ({ stage }) => steps.push(stage),
  });

  expect(steps.slice(0, 3)).toEqual(["start", "request", "survey"]);
  expect(report.options.limits).toMatchObject({ budget: 100, rate: 10_000, concurrency: 4 });
});

test("what the budget leaves unasked is not tested, with the reason, and nothing fails of it", async () => {
  let asked = 0;
  const sound = await referenceRegistry();
  const report = validReport(
    await runConformance({
      target: {
        fetch: (request) => {
          asked += 1;
          return sound(request);
        },
      },
      budget: 60,
    }),
  );

  const open = report.checks.filter(({ outcome }) => outcome !== "pass");
  expect(asked).toBe(60);
  expect(report.requests).toBe(60);
  expect(open.length).toBeGreaterThan(5);
  expect(new Set(open.map(({ outcome }) => outcome))).toEqual(new Set(["not-tested"]));
  expect(open[0]?.message).toContain("budget of 60 requests was used up");
});

test("a small budget goes first to the checks that decide", async () => {
  const { checks } = await runConformance({
    target: { fetch: await referenceRegistry() },
    budget: 60,
  });

  const passed = (isDeciding: boolean): number => {
    const those = checks.filter(
      ({ level, layer }) => (level === "MUST" && layer === "generic") === isDeciding,
    );
    return those.filter(({ outcome }) => outcome === "pass").length / those.length;
  };
  expect(passed(true)).toBeGreaterThan(0.5);
  expect(passed(false)).toBeLessThan(passed(true) / 2);
});

test("half of the budget at most is spent on reading a catalogue without end", async () => {
  let page = 0;
  const endless: FetchTarget = async () => {
    page += 1;
    return json({ servers: [entry(`com.example/s${page}`)], metadata: { nextCursor: `${page}` } });
  };

  const { target, requests } = await runConformance({ target: { fetch: endless }, budget: 40 });

  expect(target.detected).toMatchObject({ rows: 20, complete: false });
  expect(requests).toBe(40);
});

test("a target that dies halfway is reported on, with what needs it blocked", async () => {
  let asked = 0;
  const sound = await referenceRegistry();
  const report = validReport(
    await runConformance({
      target: {
        fetch: async (request) => {
          asked += 1;
          if (asked > 40) throw new Error("gone");
          return sound(request);
        },
      },
    }),
  );

  const outcomes = new Set(report.checks.map(({ outcome }) => outcome));
  expect(report.verdict).toBe("fail");
  // What is not tested: dot segments, as always in one process, and a body that is not taken to its end.
  expect(outcomes).toEqual(new Set(["pass", "blocked", "not-tested"]));
});

test("documents nested without bound do not break the suite", async () => {
  const deep = `${"[".repeat(100_000)}${"]".repeat(100_000)}`;
  const report = validReport(
    await runConformance({
      target: {
        fetch: async () =>
          new Response(
            `{"servers":[{"server":{"name":"com.example/a","version":"1.0.0","x":${deep}},"_meta":{"y":${deep}}}],"metadata":{"count":1}}`,
            { headers: { "content-type": "application/json" } },
          ),
      },
    }),
  );

  expect(report.checks.filter(({ outcome }) => outcome === "error")).toEqual([]);
});
