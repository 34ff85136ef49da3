import { expect, test } from "vitest";
import { createOriginList } from "../../../src/ownership/outgoing/origin-list.js";

const allows = createOriginList([
  "https://registry.example.com",
  "http://10.0.0.7:5000/npm",
  "https://*.example.dev",
]);

test.each([
  ["https://registry.example.com/a?b#c", true],
  ["https://registry.example.com:443", true],
  ["https://registry.example.com:8443", false],
  ["http://registry.example.com", false],
  ["https://www.registry.example.com", false],
  ["https://registry.example.com.example.org", false],
  ["http://10.0.0.7:5000/elsewhere", true],
  ["http://10.0.0.7", false],
  ["https://eu.example.dev/x", true],
  ["https://a.b-c.example.dev", true],
  ["https://example.dev", false],
  ["https://badexample.dev", false],
  ["https://*.example.dev", false],
  ["https://.example.dev", false],
  ["http://eu.example.dev", false],
])("%s: %s", (url, allowed) => {
  expect(allows(new URL(url))).toBe(allowed);
});
