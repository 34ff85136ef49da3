import type { FaultName } from "@mcp-registry-kit/reference-server";
import { expect, test } from "vitest";
import { faults } from "../../reference-server/src/faults/index.js";
import { type Report, runConformance } from "../src/index.js";
import { referenceRegistry } from "./helpers/reference.js";
import { validReport } from "./helpers/valid-report.js";

const day = 86_400_000;

/** Each fault that a check sees, and one that fails of it, or is blocked where there is no listing at all. */
const seen: readonly (readonly [FaultName, number, string])[] = [
  ["slowBody", 60_000, "list.answers-json"],
  ["stalledBody", 1, "list.answers-json"],
  ["endlessBody", 1, "list.answers-json"],
  ["cutBody", 1, "list.answers-json"],
  ["truncate", 1, "list.answers-json"],
  ["brokenJson", 1, "list.answers-json"],
  ["wrongType", 1, "list.content-type-json"],
  ["htmlPage", 1, "list.answers-json"],
  ["htmlErrors", 1, "errors.are-json-with-text"],
  ["redirect", 1, "list.answers-json"],
  ["status429", 1, "list.answers-json"],
  ["status503", 1, "list.answers-json"],
  ["status502", 1, "list.answers-json"],
  ["cursorLoop", 1, "pagination.walk-ends"],
  ["expireCursors", 3, "pagination.walk-repeats-nothing"],
  ["ignoreCursor", 1, "pagination.walk-ends"],
  ["forgetFilters", 1, "pagination.filters-hold"],
  ["nullCursor", 1, "pagination.cursor-when-more"],
  ["doubleRows", 1, "pagination.walk-repeats-nothing"],
  ["dropRows", 1, "pagination.page-size-independent"],
  ["shuffleRows", 1, "versions.newest-first"],
  ["wrongCount", 1, "list.count-equals-items"],
  ["nullServers", 1, "list.servers-is-array"],
  ["flatRows", 1, "list.items-wrap-server"],
  ["staleLatest", 1, "latest.is-flagged"],
  ["clockSkew", -90 * day, "list.updated-since-holds"],
];

/** Each fault that nothing sees which decides about a registry, and why. */
const unseen: readonly (readonly [FaultName, number, string])[] = [
  ["latency", 1, "late is not wrong"],
  ["jitter", 1, "late is not wrong"],
  ["retryAfter", 1, "it shows with 429 and 503 alone"],
  ["retryAfterDate", 1, "it shows with 429 and 503 alone"],
  ["genericErrors", 1, "the generic API knows this form of an error"],
  ["problemErrors", 1, "both forms of an error are legal"],
  ["expireTokens", 1, "no token is sent where nothing is written"],
  ["emptyPages", 0.3, "a page may be empty while its cursor leads on"],
  ["missingMeta", 1, "the generic API lets it out"],
];

/** Faults that only a timeout ends. */
const hanging: ReadonlySet<FaultName> = new Set(["slowBody", "stalledBody"]);

async function judge(name: FaultName, value: number): Promise<Report> {
  const fetch = await referenceRegistry({ faults: { [name]: value } });
  const timeout = hanging.has(name) && { timeoutMs: 100 };
  return validReport(await runConformance({ target: { fetch }, ...timeout }));
}

test.each(seen)("%s=%d is seen by %s", async (name, value, check) => {
  const report = await judge(name, value);

  const failed = report.checks.filter(({ outcome }) => outcome === "fail" || outcome === "blocked");
  expect(failed.map(({ id }) => id)).toContain(check);
});

test.each(unseen)("%s=%d fails nothing that decides: %s", async (name, value) => {
  const report = await judge(name, value);

  const accused = report.checks
    .filter(({ outcome }) => ["fail", "blocked", "error"].includes(outcome))
    .filter(({ level, layer }) => level === "MUST" && layer === "generic");
  expect(accused.map(({ id, outcome }) => ({ id, outcome }))).toEqual([]);
  expect(report.checks.filter(({ outcome }) => outcome === "error")).toEqual([]);
});

test("every fault is either seen or known to be unseen", () => {
  const listed = [...seen, ...unseen].map(([name]) => name);

  expect(listed.sort()).toEqual(Object.keys(faults).sort());
});
