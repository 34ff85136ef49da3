import { publisherMetadataSize } from "@mcp-registry-kit/server-json";
import { expect, test } from "vitest";

test.each([
  [{}, 2],
  [{ a: "x".repeat(4088) }, 4096],
  [{ a: "x".repeat(4089) }, 4097],
  [{ a: "<>&\u2028\u2029\u0001" }, 8 + 6 * 6],
  [{ a: '"\\\n\r\t\b\f' }, 8 + 7 * 2],
  [{ a: "\u007fé漢😀" }, 8 + 1 + 2 + 3 + 4],
  [{ a: " ~" }, 8 + 2],
  [{ "é<": 1 }, 2 + 2 + 2 + 6 + 1 + 1],
  [{ a: [1, 2], b: null, c: true, d: false }, '{"a":[1,2],"b":null,"c":true,"d":false}'.length],
  [{ a: [], b: {} }, '{"a":[],"b":{}}'.length],
  [1000, 4],
  [1e20, 21],
  [1e21, "1e+21".length],
  [1e-6, "0.000001".length],
  [1e-7, "1e-7".length],
  [-0, 2],
  ["\ud800", 5],
  [undefined, 0],
])("%j costs %i bytes", (value, size) => {
  expect(publisherMetadataSize(value)).toBe(size);
});
