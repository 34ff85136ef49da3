import { isSemanticVersion } from "@mcp-registry-kit/server-json";
import { expect, test } from "vitest";

test.each([
  "1.0.0",
  "v1.0.0",
  "0.0.0-0",
  "1.0.0-1",
  "1.0.0-alpha.1",
  "1.0.0-pre-release",
  "1.0.0--",
  "1.0.0-0a",
  "1.0.0+001",
  "1.0.0-rc.1+build.5",
  "2025.11.25",
  "99999999999999999999999.0.0",
])("%s is semantic", (version) => {
  expect(isSemanticVersion(version)).toBe(true);
});

test.each([
  "",
  "1",
  "1.0",
  "1.0.0.0",
  "01.0.0",
  "1.0.0-",
  "1.0.0-01",
  "1.0.0-alpha_1",
  "1.0.0-alpha@1",
  "1.0.0-a..b",
  "1.0.0+",
  "1.0.0+a..b",
  "1.0.0+a+b",
  "vv1.0.0",
  "V1.0.0",
  "1.0.0 ",
  " 1.0.0",
  "1.0.0\n",
  "١.0.0",
  "2021.03.05",
  "2025-06-18",
  "20250618",
  "snapshot",
])("%j is not semantic", (version) => {
  expect(isSemanticVersion(version)).toBe(false);
});
