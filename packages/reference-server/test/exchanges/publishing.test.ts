import { expect, test } from "vitest";
import { readVectors } from "../../../../test/helpers/read-vectors.js";
import type { Exchange } from "../helpers/exchanges/exchange.js";
import { replay } from "../helpers/exchanges/replay.js";

test("what is published is judged and kept like the official registry does it", async () => {
  const scenario = readVectors<Exchange>("exchanges/publishing");

  expect(await replay(scenario)).toEqual([]);
  expect(scenario).toHaveLength(379);
});
