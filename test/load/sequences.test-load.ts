import { test } from "vitest";
import { fuzzSeed } from "../../packages/reference-server/test/helpers/fuzz/fuzz-seed.js";
import { runSequences } from "../../packages/reference-server/test/helpers/sequences/run-sequences.js";

test("whatever is published, changed, deleted and listed in whatever order is as the model says", async () => {
  await runSequences(500, fuzzSeed());
});
