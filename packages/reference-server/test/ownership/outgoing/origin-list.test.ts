import { expect, test } from "vitest";
import { createOriginList } from "../../../src/ownership/outgoing/origin-list.js";

const allows = createOriginList([
  "https://registry.example.com",
  "http://10.0.0.7:5000/npm",
  "https://*.cloud.example.org",
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
  ["https://eu.cloud.example.org/x", true],
  ["https://a.b-c.cloud.example.org", true],
  ["https://cloud.example.org", false],
  ["https://badcloud.example.org", false],
  ["https://*.cloud.example.org", false],
  ["https://.cloud.example.org", false],
  ["http://eu.cloud.example.org", false],
])("%s: %s", (url, allowed) => {
  expect(allows(new URL(url))).toBe(allowed);
});
