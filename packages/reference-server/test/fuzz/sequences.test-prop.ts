import { test } from "vitest";
import { fuzzSeed } from "../helpers/fuzz/fuzz-seed.js";
import { runSequences } from "../helpers/sequences/run-sequences.js";

test("whatever is published, changed, deleted and listed in whatever order is as the model says", async () => {
  await runSequences(25, fuzzSeed());
});
