import { compareVersions } from "@mcp-registry-kit/server-json";
import fc from "fast-check";
import { expect, test } from "vitest";
import { Catalogue, type EntryList } from "../../src/domain/catalogue.js";
import { publishedVersion } from "../../src/domain/published-version.js";
import type { StoredRow } from "../../src/domain/row.js";
import { createMemoryStore } from "../../src/store/memory-store.js";
import type { Store } from "../../src/store/store.js";
import { arbitraryStep, type Step, stepNames } from "../helpers/arbitrary-steps.js";

const decoder = new TextDecoder();
const steps = fc.array(arbitraryStep, { maxLength: 40 });

interface State {
  readonly step: Step;
  readonly wasDone: boolean;
  readonly before: readonly StoredRow[];
  readonly after: readonly StoredRow[];
}

/** Runs steps one after the other on an empty catalogue and tells what each left of its server. */
async function play(
  sequence: readonly Step[],
  look: (state: State, store: Store) => void,
): Promise<{ readonly catalogue: Catalogue; readonly store: Store }> {
  const store = createMemoryStore();
  let ticks = 0n;
  const catalogue = new Catalogue(store, () => {
    ticks += 1000n;
    return ticks;
  });
  for (const step of sequence) {
    const before = await store.rows(step.name);
    const wasDone = await step.run(catalogue);
    look({ step, wasDone, before, after: await store.rows(step.name) }, store);
  }
  return { catalogue, store };
}

function read({ pieces }: EntryList): readonly unknown[] {
  return pieces.flatMap((piece) => JSON.parse(`[${decoder.decode(piece)}]`));
}

test("whatever is done, one row of a server carries the flag", async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (sequence) => {
      await play(sequence, ({ after }) => {
        const flagged = after.filter(({ isLatest }) => isLatest);
        expect(flagged).toHaveLength(Math.min(1, after.length));
      });
    }),
  );
});

test("after a change of status no visible row is greater than the flagged one", async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (sequence) => {
      await play(sequence, ({ step, wasDone, after }) => {
        if (!wasDone || step.kind === "publish" || step.kind === "update") {
          return;
        }
        const visible = after.filter(({ status }) => status !== "deleted");
        const candidates = visible.length === 0 ? after : visible;
        const latest = after.find(({ isLatest }) => isLatest);
        expect(candidates).toContain(latest);
        for (const row of candidates) {
          const order =
            latest === undefined
              ? 1
              : compareVersions(publishedVersion(row), publishedVersion(latest));
          expect(order).toBeLessThanOrEqual(0);
        }
      });
    }),
  );
});

test("a refusal leaves every row as it was, and what is done is later than all before", async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (sequence) => {
      let newest = 0n;
      await play(sequence, ({ wasDone, before, after }) => {
        if (!wasDone) {
          expect(after).toEqual(before);
          return;
        }
        const latest = after.reduce(
          (instant, { updatedAt }) => (updatedAt > instant ? updatedAt : instant),
          0n,
        );
        expect(latest).toBeGreaterThan(newest);
        newest = latest;
      });
    }),
  );
});

test("the instants of a row never go back, and never stand in the wrong order", async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (sequence) => {
      await play(sequence, ({ before, after }) => {
        for (const row of after) {
          const old = before.find(({ version }) => version === row.version) ?? row;
          expect(row.publishedAt).toBe(old.publishedAt);
          expect(row.statusChangedAt).toBeGreaterThanOrEqual(old.statusChangedAt);
          expect(row.updatedAt).toBeGreaterThanOrEqual(old.updatedAt);
          expect(row.statusChangedAt).toBeGreaterThanOrEqual(row.publishedAt);
          expect(row.updatedAt).toBeGreaterThanOrEqual(row.statusChangedAt);
        }
      });
    }),
  );
});

test("a walk gives every row once, in the same order for every limit", async () => {
  await fc.assert(
    fc.asyncProperty(
      steps,
      fc.integer({ min: 1, max: 25 }),
      fc.boolean(),
      async (sequence, limit, includeDeleted) => {
        const { catalogue, store } = await play(sequence, () => undefined);
        const walked: unknown[] = [];
        let cursor: string | undefined = "";
        while (cursor !== undefined) {
          const page: Awaited<ReturnType<Catalogue["list"]>> = await catalogue.list({
            cursor,
            limit,
            includeDeleted,
          });
          walked.push(...read(page));
          cursor = page.nextCursor;
        }

        const rows = await Promise.all([...stepNames].sort().map((name) => store.rows(name)));
        const shown = rows
          .flat()
          .filter(({ status }) => includeDeleted || status !== "deleted")
          .map(({ entry }) => JSON.parse(decoder.decode(entry)));
        expect(walked).toEqual(shown);
      },
    ),
  );
});

test("what changed since an instant is what has a later updatedAt, deleted rows included", async () => {
  await fc.assert(
    fc.asyncProperty(steps, fc.bigInt({ min: 0n, max: 41_000n }), async (sequence, instant) => {
      const { catalogue, store } = await play(sequence, () => undefined);

      const page = await catalogue.list({
        limit: 100,
        updatedSince: instant,
        includeDeleted: false,
      });

      const rows = await Promise.all([...stepNames].sort().map((name) => store.rows(name)));
      const since = instant - (instant % 1000n);
      const changed = rows.flat().filter(({ updatedAt }) => updatedAt > since);
      expect(read(page)).toEqual(changed.map(({ entry }) => JSON.parse(decoder.decode(entry))));
    }),
  );
});
