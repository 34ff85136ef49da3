import { expect, test } from "vitest";
import { renderCoverage } from "../../scripts/spec-coverage/render-coverage.js";

const untouched = { requirement: false, vector: false, check: false };

test("figures come first, then the gaps by name", () => {
  const text = renderCoverage({
    parts: [
      { kind: "operations", name: "getThing", requirement: true, vector: true, check: true },
      { kind: "operations", name: "listThings", ...untouched, requirement: true },
      { kind: "statuses", operation: "getThing", name: "404", ...untouched },
    ],
    requirements: 4,
    unchecked: [{ reason: "pending on issue 7", ids: ["REQ-A-001", "REQ-A-002"] }],
    unknown: [{ kind: "rules", name: "made-up", owners: ["REQ-A-001", "REQ-A-002"] }],
    silentTopics: ["names/things"],
  });

  expect(text.split("\n")).toEqual([
    "                    total  requirement       vector        check      nothing",
    "operations              2            2            1            1            0",
    "statuses                1            0            0            0            1",
    "parameters              0            0            0            0            0",
    "fields                  0            0            0            0            0",
    "rules                   0            0            0            0            0",
    "",
    "touched by no requirement, vector or check",
    "  statuses (1)",
    "    getThing 404",
    "",
    "requirements that nothing checks: 2 of 4",
    "  pending on issue 7 (2)",
    "    REQ-A-001, REQ-A-002",
    "",
    "names in requirements and vectors that the specification does not have",
    "  rules (1)",
    "    made-up (REQ-A-001 and 1 more)",
    "",
    "vectors that do not say what they cover (x-covers)",
    "  topics (1)",
    "    names/things",
  ]);
});
