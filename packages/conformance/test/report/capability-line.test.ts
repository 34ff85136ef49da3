import { expect, test } from "vitest";
import { capabilityLine } from "../../src/report/capability-line.js";

test("what is offered stands before what is not, with the reason", () => {
  const line = capabilityLine([
    { name: "limit", found: "offered" },
    { name: "search", found: "ignored" },
    { name: "version", found: "offered" },
    { name: "updated_since", found: "unknown" },
    { name: "validate", found: "absent" },
  ]);

  expect(line).toBe(
    "limit, version; not search (ignored), updated_since (unknown), validate (absent)",
  );
});

test("what is declared stands above what was found", () => {
  const line = capabilityLine([
    { name: "search", found: "ignored", declared: true },
    { name: "validate", found: "offered", declared: false },
  ]);

  expect(line).toBe("search (declared, ignored); not validate (declared)");
});
