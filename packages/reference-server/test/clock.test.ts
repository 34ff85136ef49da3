import { expect, test } from "vitest";
import { strictlyMonotone } from "../src/clock.js";

test("never gives the same microsecond twice, and follows its source where that is ahead", () => {
  const source = [5000n, 5000n, 5001n, 4000n, 9000n];
  let at = 0;
  const clock = strictlyMonotone(() => source[at++] ?? 0n);

  expect(source.map(() => clock())).toEqual([5000n, 6000n, 7000n, 8000n, 9000n]);
});
