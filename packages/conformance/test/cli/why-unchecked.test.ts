import type { Requirement } from "@mcp-registry-kit/types";
import { expect, test } from "vitest";
import { whyUnchecked } from "../../src/cli/why-unchecked.js";

const requirement: Requirement = {
  id: "REQ-LIST-001",
  area: "list",
  level: "MUST",
  layer: "generic",
  text: "A registry lists what it holds.",
  source: { document: "generic-api", section: "GET /v0.1/servers" },
  testable: "read-only",
};

test.each<[Partial<Requirement>, string]>([
  [{ pending: 7 }, "not yet written"],
  [{ excluded: "client-side" }, "no check can observe it (client-side)"],
  [{ judgedAs: "data-fault" }, "judged with each returned document, as a data fault"],
  [{ retired: "No client rests on it." }, "retired: No client rests on it."],
  [{ check: ["list.answers-json"] }, "not in this version of the suite"],
])("a requirement with %o says so", (fate, reason) => {
  expect(whyUnchecked({ ...requirement, ...fate })).toBe(reason);
});
