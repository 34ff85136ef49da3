import { expect, test } from "vitest";
import { readVectors } from "../../../../test/helpers/read-vectors.js";
import type { Exchange } from "../helpers/exchanges/exchange.js";
import { replay } from "../helpers/exchanges/replay.js";

test("tokens are judged like the official registry judges them", async () => {
  const scenario = readVectors<Exchange>("exchanges/tokens");

  expect(await replay(scenario)).toEqual([]);
  expect(scenario).toHaveLength(411);
});
