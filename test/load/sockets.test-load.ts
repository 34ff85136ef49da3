import { expect, test } from "vitest";
import { compareWithSocket } from "../../packages/reference-server/test/helpers/fuzz/compare-with-socket.js";
import { fuzzSeed } from "../../packages/reference-server/test/helpers/fuzz/fuzz-seed.js";

test("a registry answers over a connection what it answers without one", async () => {
  expect(await compareWithSocket(5000, fuzzSeed())).toBeGreaterThanOrEqual(5000);
});
