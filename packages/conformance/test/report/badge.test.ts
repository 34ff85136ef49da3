import { expect, test } from "vitest";
import { renderBadge } from "../../src/index.js";
import { readXml } from "../helpers/read-xml.js";
import { hostileReport } from "./hostile-report.js";
import { sampleCheck, sampleReport } from "./sample-report.js";

const passed = sampleCheck({ id: "list.a" });
const failed = sampleCheck({ id: "list.b", outcome: "fail" });

test.each([
  ["pass 1/1 MUST", "#1a7f45", [passed]],
  ["fail 1/2 MUST", "#c2281d", [passed, failed]],
  ["suite error", "#a0248e", [sampleCheck({ id: "list.a", outcome: "error" })]],
  ["pass", "#1a7f45", []],
] as const)("the badge says: %s", (message, color, checks) => {
  const svg = readXml(renderBadge(sampleReport(checks)));

  expect(svg.attributes["aria-label"]).toBe(`MCP registry: ${message}`);
  expect(svg.elements.find(({ name }) => name === "title")?.text).toBe(`MCP registry: ${message}`);
  expect(svg.elements.flatMap(({ attributes }) => attributes["fill"] ?? [])).toContain(color);
});

test("no text of the target is in the badge, and it loads nothing", () => {
  const svg = renderBadge(hostileReport);

  readXml(svg);
  expect(svg).not.toMatch(/alert|registry\.example|evil/);
  expect(svg.replace('xmlns="http://www.w3.org/2000/svg"', "")).not.toMatch(/href|url\(|http/);
});
