import { expect, test } from "vitest";
import { fuzzRegistry } from "../helpers/fuzz/fuzz-registry.js";
import { fuzzSeed } from "../helpers/fuzz/fuzz-seed.js";

test("a thousand requests, sound and odd, are answered as the specification says", async () => {
  const { histogram } = await fuzzRegistry(1000, fuzzSeed());

  expect(histogram.total).toBeGreaterThanOrEqual(1000);
});
