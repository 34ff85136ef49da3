import {
  validateAllVersionsStatusResponse,
  validateVersionBody,
} from "@mcp-registry-kit/types/validators";
import { expect, test } from "vitest";

const row = { server: { name: "com.example/weather", version: "1.0.0" } };
const build = { version: "dev", git_commit: "unknown", build_time: "unknown" };

test.each([
  ["rows and their number", { updatedCount: 1, servers: [row] }, true],
  ["no row at all", { updatedCount: 0, servers: [] }, true],
  ["a member that nobody knows", { updatedCount: 0, servers: [], more: 1 }, true],
  ["rows alone", { servers: [row] }, false],
  ["a number alone", { updatedCount: 1 }, false],
  ["half a row", { updatedCount: 0.5, servers: [] }, false],
  ["a row without its envelope", { updatedCount: 1, servers: [row.server] }, false],
  ["rows that are null", { updatedCount: 0, servers: null }, false],
])("an answer about all versions with %s", (_, body, valid) => {
  expect(validateAllVersionsStatusResponse(body)).toBe(valid);
});

test.each([
  ["all three texts", build, true],
  ["a member that nobody knows", { ...build, dirty: true }, true],
  ["a version alone", { version: "1.8.0" }, false],
  ["a version that is a number", { ...build, version: 1 }, false],
])("a build with %s", (_, body, valid) => {
  expect(validateVersionBody(body)).toBe(valid);
});
