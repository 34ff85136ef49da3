import { expect, test } from "vitest";
import { readVectors } from "../../../../test/helpers/read-vectors.js";
import type { Exchange } from "../helpers/exchanges/exchange.js";
import { replay } from "../helpers/exchanges/replay.js";

test("changes of status and updates are answered like the official registry answers them", async () => {
  const scenario = readVectors<Exchange>("exchanges/lifecycle");

  expect(await replay(scenario)).toEqual([]);
  expect(scenario).toHaveLength(220);
});
