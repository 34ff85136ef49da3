import { expect, test } from "vitest";
import { readVectors } from "../../../../test/helpers/read-vectors.js";
import type { Exchange } from "../helpers/exchanges/exchange.js";
import { replay } from "../helpers/exchanges/replay.js";

test("paths, methods and origins are treated like the official registry treats them", async () => {
  const scenario = readVectors<Exchange>("exchanges/surface");

  expect(await replay(scenario)).toEqual([]);
  expect(scenario).toHaveLength(283);
});
