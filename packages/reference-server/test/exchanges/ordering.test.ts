import { expect, test } from "vitest";
import { readVectors } from "../../../../test/helpers/read-vectors.js";
import type { Exchange } from "../helpers/exchanges/exchange.js";
import { replay } from "../helpers/exchanges/replay.js";

test("who is latest is who the official registry has as latest", async () => {
  const scenario = readVectors<Exchange>("exchanges/ordering");

  expect(await replay(scenario)).toEqual([]);
  expect(scenario).toHaveLength(169);
});
