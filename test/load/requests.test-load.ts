import { expect, test } from "vitest";
import { fuzzRegistry } from "../../packages/reference-server/test/helpers/fuzz/fuzz-registry.js";
import { fuzzSeed } from "../../packages/reference-server/test/helpers/fuzz/fuzz-seed.js";

const wanted = 20_000;

test("twenty thousand requests, sound and odd, are answered as the specification says", async () => {
  const seed = fuzzSeed();
  const { histogram, reachedShare, slowestMs } = await fuzzRegistry(wanted, seed);

  const { total, successShare } = histogram;
  const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
  process.stdout.write(
    `${total} requests from seed ${seed}: ${percent(reachedShare)} reach a handler, ${percent(successShare)} succeed, the slowest took ${slowestMs.toFixed(0)} ms\n${histogram}\n`,
  );
  expect(total).toBeGreaterThanOrEqual(wanted);
  expect(reachedShare).toBeGreaterThanOrEqual(0.4);
  expect(successShare).toBeGreaterThanOrEqual(0.2);
});
