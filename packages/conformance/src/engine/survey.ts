import { Inconclusive } from "./outcome.js";
import type { Probe } from "./probe.js";
import { isAddressable, type Row } from "./rows.js";
import { seededRandom } from "./seeded-random.js";
import { type Walk, walkList } from "./walk.js";

/** What is known of the target's catalogue before the checks run. */
export interface Survey {
  /**
   * The default listing, followed with pages of 100. Citing makes its exchanges evidence of the check.
   *
   * @throws {Inconclusive} blocked, where the listing cannot be followed.
   */
  walk(cite: Probe): Walk;
  /** The rows of that walk; none where it is blocked. */
  readonly rows: readonly Row[];
  /** Whether the walk reached the end of the catalogue. */
  readonly complete: boolean;
  /** Why the listing could not be followed; absent where it could. */
  readonly problem?: string;
  /** What then becomes of the checks that need it. */
  readonly problemOutcome?: Inconclusive["outcome"];
  /** Rows that a path can name, spread over the catalogue: at most `count`, the same ones for one seed. */
  sample(count: number): readonly Row[];
  /** All rows of a name, in the order of the walk. */
  versionsOf(name: string): readonly Row[];
  /** Names that paths can name, those with most versions first; the seed orders the rest. */
  readonly names: readonly string[];
}

const pageSize = 100;
/** Bound of a walk; a catalogue of more than 20,000 rows is judged on its first ones. */
const mostPages = 200;
/** Exchanges of the walk that a check shows: the first ones and the last. */
const citedPages = 4;

/**
 * Walks the default listing once, for all checks. Never throws for what the target does.
 *
 * @param options.problem why there is no listing, where that is known before
 * @param options.maxPages bound on its requests, at most 200, which is the default
 * @param options.seed what samples are drawn by; default 0, which takes them at even distances
 */
export async function surveyTarget(
  probe: Probe,
  {
    problem,
    maxPages = mostPages,
    seed = 0,
  }: {
    readonly problem?: string | undefined;
    readonly maxPages?: number;
    readonly seed?: number;
  } = {},
): Promise<Survey> {
  if (problem !== undefined)
    return describeWalk(new Inconclusive(problem, { outcome: "blocked" }), seed);
  let walk: Walk | Inconclusive;
  try {
    walk = await walkList(
      probe,
      { limit: String(pageSize) },
      Math.max(1, Math.min(maxPages, mostPages)),
      { takesPart: true },
    );
  } catch (error) {
    if (!(error instanceof Inconclusive)) throw error;
    walk = error;
  }
  return describeWalk(walk, seed);
}

function describeWalk(walk: Walk | Inconclusive, seed: number): Survey {
  const rows = walk instanceof Inconclusive ? [] : walk.rows;
  const byName = new Map<string, Row[]>();
  for (const row of rows) {
    const versions = byName.get(row.name);
    if (versions === undefined) byName.set(row.name, [row]);
    else versions.push(row);
  }
  const addressable = rows.filter(isAddressable);
  return {
    rows,
    complete: !(walk instanceof Inconclusive) && walk.end === "end",
    ...(walk instanceof Inconclusive && { problem: walk.message, problemOutcome: walk.outcome }),
    walk(probe) {
      if (walk instanceof Inconclusive)
        throw new Inconclusive(walk.message, { outcome: walk.outcome });
      for (const [index, page] of walk.pages.entries())
        if (index < citedPages - 1 || index === walk.pages.length - 1) probe.cite(page.exchange);
      return walk;
    },
    sample: (count) => (seed === 0 ? spread(addressable, count) : draw(addressable, count, seed)),
    versionsOf: (name) => byName.get(name) ?? [],
    names: shuffled([...new Set(addressable.map(({ name }) => name))], seed).sort(
      (a, b) => (byName.get(b)?.length ?? 0) - (byName.get(a)?.length ?? 0),
    ),
  };
}

/** At most `count` items from all over a list, its first and last included. */
function spread<T>(items: readonly T[], count: number): readonly T[] {
  if (items.length <= count) return items;
  const step = (items.length - 1) / Math.max(1, count - 1);
  return Array.from({ length: count }, (_, index) => items[Math.round(index * step)]).filter(
    (item): item is T => item !== undefined,
  );
}

/** At most `count` items, one from each of as many equal stretches of a list. */
function draw<T>(items: readonly T[], count: number, seed: number): readonly T[] {
  if (items.length <= count) return items;
  const random = seededRandom(seed);
  const stretch = items.length / count;
  return Array.from(
    { length: count },
    (_, index) => items[Math.floor((index + random()) * stretch)],
  ).filter((item): item is T => item !== undefined);
}

/** The items in an order that the seed decides; seed 0 leaves them as they are. */
function shuffled<T>(items: readonly T[], seed: number): T[] {
  if (seed === 0) return [...items];
  const random = seededRandom(seed);
  return items
    .map((item) => ({ item, place: random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);
}
