import { expect, test } from "vitest";
import { readVectors } from "../../../../test/helpers/read-vectors.js";
import type { Exchange } from "../helpers/exchanges/exchange.js";
import { replay } from "../helpers/exchanges/replay.js";

test("documents get the verdicts that the official registry gives", async () => {
  const scenario = readVectors<Exchange>("exchanges/validating");

  expect(await replay(scenario)).toEqual([]);
  expect(scenario).toHaveLength(229);
});
