import { expect, test } from "vitest";
import { renderJson } from "../../src/index.js";
import { sampleCheck, sampleExchange, sampleReport } from "./sample-report.js";

const report = sampleReport([
  sampleCheck({
    id: "list.a",
    outcome: "fail",
    message: 'quotes " and \u0000',
    expected: "none",
    actual: [{ __proto__: null, name: "é" }, 1, null],
    exchanges: [sampleExchange()],
  }),
]);

test("the JSON report is the whole report", () => {
  expect(JSON.parse(renderJson(report))).toEqual(JSON.parse(JSON.stringify(report)));
});

test("the same report gives the same text, with a line end at its end", () => {
  const text = renderJson(report);

  expect(renderJson(structuredClone(report))).toBe(text);
  expect(text).toMatch(/^\{\n {2}"reportVersion": 1,\n[^}].*\n\}\n$/s);
});

test("a value nested without bound does not keep the report from being written", () => {
  let actual: unknown = 1;
  for (let level = 0; level < 50_000; level += 1) actual = { member: actual };

  const text = renderJson(sampleReport([sampleCheck({ id: "list.a", outcome: "fail", actual })]));

  expect(text).toContain('"… nested deeper"');
});
