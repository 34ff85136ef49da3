import { expect, test } from "vitest";
import { readVectors } from "../../../../test/helpers/read-vectors.js";
import type { Exchange } from "../helpers/exchanges/exchange.js";
import { replay } from "../helpers/exchanges/replay.js";

test("a mixture of everything is answered like the official registry answers it", async () => {
  const scenario = readVectors<Exchange>("exchanges/anything");

  expect(await replay(scenario)).toEqual([]);
  expect(scenario).toHaveLength(150);
});
