/** A number from 0 up to, but never, 1 that hangs on nothing but the seed, the purpose and the count. */
export type Random = (purpose: string, count: number) => number;

/**
 * Chance that can be repeated: no draw hangs on another, so that neither the order of the answers nor
 * a further mode changes what a call meets.
 */
export function seededRandom(seed: number): Random {
  return (purpose, count) => {
    let hash = 0x811c9dc5; // FNV-1a, and the end of MurmurHash3, which spreads it.
    for (const character of `${seed}/${purpose}/${count}`) {
      hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
    }
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
  };
}

/** One of the items, all equally likely. */
export function pick<Item>(items: readonly [Item, ...Item[]], chance: number): Item {
  return items[Math.floor(chance * items.length)] ?? items[0];
}

/** The items in an order of chance. */
export function shuffled<Item>(
  items: readonly Item[],
  random: Random,
  purpose: string,
  count: number,
): readonly Item[] {
  return items
    .map((item, index) => ({ item, place: random(`${purpose}/${index}`, count) }))
    .sort((left, right) => left.place - right.place)
    .map(({ item }) => item);
}
