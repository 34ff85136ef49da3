import { expect, test } from "vitest";
import { readVectors } from "../../../../test/helpers/read-vectors.js";
import type { Exchange } from "../helpers/exchanges/exchange.js";
import { replay } from "../helpers/exchanges/replay.js";

test("reads are answered like the official registry answers them", async () => {
  const scenario = readVectors<Exchange>("exchanges/reading");

  expect(await replay(scenario)).toEqual([]);
  expect(scenario).toHaveLength(671);
});
