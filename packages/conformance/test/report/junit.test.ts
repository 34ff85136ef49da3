import { expect, test } from "vitest";
import { renderJunit } from "../../src/index.js";
import { readXml } from "../helpers/read-xml.js";
import { hostileReport } from "./hostile-report.js";
import { sampleCheck, sampleExchange, sampleReport } from "./sample-report.js";

test("each area is a suite, each check a case, and what stands against the verdict a failure", () => {
  const failed = sampleCheck({
    id: "list.b",
    outcome: "fail",
    message: "3 rows",
    expected: 2,
    actual: 3,
    exchanges: [sampleExchange()],
  });
  const root = readXml(renderJunit(sampleReport([sampleCheck({ id: "errors.a" }), failed])));

  const [errors, list] = root.elements;
  expect(root.attributes).toMatchObject({ tests: "2", failures: "1", errors: "0", time: "1.349" });
  expect(errors?.attributes).toMatchObject({ name: "errors", tests: "1", failures: "0" });
  expect(errors?.elements[0]).toMatchObject({ name: "testcase", elements: [] });
  const [failure] = list?.elements[0]?.elements ?? [];
  expect(failure).toMatchObject({
    name: "failure",
    attributes: { type: "fail", message: "3 rows" },
  });
  expect(failure?.text).toMatch(
    /^seen: 3 rows\nexpected: 2\nactual: 3\nREQ-LIST-006: .+\nrepeat: curl /,
  );
});

test("what does not stand against the verdict is no failure", () => {
  const root = readXml(
    renderJunit(
      sampleReport([
        sampleCheck({ id: "list.a", outcome: "error" }),
        sampleCheck({ id: "list.b", outcome: "fail", level: "SHOULD", message: "meant" }),
        sampleCheck({ id: "list.c", outcome: "not-tested", message: "no rows" }),
        sampleCheck({
          id: "list.d",
          outcome: "fail",
          known: { reason: "r", expires: "2999-01-01" },
        }),
      ]),
    ),
  );

  const kinds = root.elements[0]?.elements.map(({ elements }) => elements[0]);
  expect(kinds?.map((kind) => kind?.name)).toEqual(["error", "skipped", "skipped", "skipped"]);
  expect(kinds?.[1]?.attributes).toEqual({ message: "warning: meant" });
});

test("entries of the baseline that fail the run are failures", () => {
  const baseline = [
    { check: "list.a", reason: "r", expires: "2999-01-01", state: "stale" as const },
    { check: "list.b", reason: "r", expires: "2999-01-01", state: "holds" as const },
  ];
  const root = readXml(renderJunit(sampleReport([], { baseline })));

  expect(root.elements.map(({ attributes }) => attributes["name"])).toEqual(["baseline"]);
  expect(root.attributes).toMatchObject({ tests: "1", failures: "1" });
});

test("text of the target is text, and characters that XML cannot hold are shown", () => {
  const xml = renderJunit(hostileReport);

  const root = readXml(xml);
  const message = root.elements[0]?.elements[0]?.elements[0]?.attributes["message"];
  expect(message).toContain("<script>alert(1)</script>");
  expect(message).toContain("\\u0000\\u001b[2J\\u202e\\ufffe");
  expect(xml).not.toContain("<script");
  expect(xml).not.toContain("]]>");
});
