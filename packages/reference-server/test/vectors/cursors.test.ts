import { expect, test } from "vitest";
import { readVectors } from "../../../../test/helpers/read-vectors.js";
import { get, keysOf, testRegistry } from "../helpers/test-registry.js";
import { toEntry } from "./stored-row.js";

interface Place {
  readonly name: string;
  readonly version?: string;
}
interface CursorVector {
  readonly description: string;
  readonly query: string;
  readonly after?: Place | null;
  readonly refused?: 400;
}

/** The last row that a place hides, and the first that it shows. */
function neighbours(place: Place | null): readonly [hidden: readonly Place[], shown: Place] {
  if (place === null) {
    return [[], { name: "", version: "" }];
  }
  const { name, version } = place;
  return version === undefined
    ? [[{ name, version: "\u{10FFFF}" }], { name: `${name}!`, version: "" }]
    : [[{ name, version }], { name, version: `${version}!` }];
}

test.each(readVectors<CursorVector>("pagination/cursors"))(
  "$description",
  async ({ query, after, refused }) => {
    const registry = testRegistry();
    const [hidden, shown] = neighbours(after ?? null);
    await registry.load([...hidden, shown].map(toEntry));

    const response = await get(registry, `/v0.1/servers?${query}`);

    expect(response.status).toBe(refused ?? 200);
    if (refused === undefined) {
      expect(await keysOf(response)).toEqual([`${shown.name}@${shown.version}`]);
    }
  },
);
