import { AsyncLocalStorage } from "node:async_hooks";
import fc from "fast-check";
import { expect, vi } from "vitest";
import { handlers } from "../../../src/app.js";
import type { Answer, LogRecord, Registry } from "../../../src/index.js";
import { callOf, describeRequest } from "./fuzzed-call.js";
import { fuzzedRegistry } from "./fuzzed-registry.js";
import { type FuzzedRequest, fuzzedRequest } from "./fuzzed-request.js";
import { Histogram } from "./histogram.js";
import { judgeAnswer } from "./judge-answer.js";
import { rowsFault, walk } from "./registry-invariants.js";
import { pooledRows } from "./row-pool.js";

const longestMs = 5000;
const runsPerRound = 20;

/** What came of fuzzing. */
export interface FuzzReport {
  readonly histogram: Histogram;
  /** The share of requests for which a handler ran. */
  readonly reachedShare: number;
  readonly slowestMs: number;
}

/**
 * Sends at least so many requests, in runs of up to a hundred to a registry each, one after the other
 * or all at once, and judges every answer, and the rows that are there in the end. Fails with the
 * seed, and the requests that are needed to see it again.
 */
export async function fuzzRegistry(requests: number, seed: number): Promise<FuzzReport> {
  const histogram = new Histogram();
  const spies = handlers.map((handler) => vi.spyOn(handler, "run"));
  let reached = 0;
  let slowestMs = 0;
  const property = fc.asyncProperty(
    fc.array(fuzzedRequest, { minLength: 1, maxLength: 100, size: "max" }),
    fc.boolean(),
    async (sent, atOnce) => {
      const answered = await play(sent, atOnce);
      for (const { operation, status, ms } of answered) {
        histogram.count(operation ?? "(none)", status);
        slowestMs = Math.max(slowestMs, ms);
      }
      reached += spies.reduce((sum, spy) => sum + spy.mock.calls.length, 0);
      for (const spy of spies) {
        spy.mockClear();
      }
    },
  );
  try {
    for (let round = seed; histogram.total < requests; round += 1) {
      await fc.assert(property, { seed: round, numRuns: runsPerRound });
    }
  } finally {
    for (const spy of spies) {
      spy.mockRestore();
    }
  }
  return { histogram, reachedShare: reached / histogram.total, slowestMs };
}

interface Answered {
  readonly operation: string | undefined;
  readonly status: number;
  readonly ms: number;
}

/** Which record of the log belongs to a request, also where others are under way. */
const logged = new AsyncLocalStorage<{ record?: LogRecord }>();

async function play(sent: readonly FuzzedRequest[], atOnce: boolean): Promise<readonly Answered[]> {
  const registry = fuzzedRegistry((record) => Object.assign(logged.getStore() ?? {}, { record }));
  await registry.load(pooledRows);
  const answered: Answered[] = [];
  if (atOnce) {
    answered.push(...(await Promise.all(sent.map((request) => ask(registry, request)))));
  } else {
    for (const request of sent) {
      answered.push(await ask(registry, request));
    }
  }
  const all = await walk(registry, 100, true);
  expect(rowsFault(all)).toBeUndefined();
  expect(await walk(registry, 7, true)).toEqual(all);
  return answered;
}

async function ask(registry: Registry, request: FuzzedRequest): Promise<Answered> {
  const started = performance.now();
  const slot: { record?: LogRecord } = {};
  const answer = await logged.run(slot, () => answerInTime(registry, request));
  const ms = performance.now() - started;
  const { operation, fault, error } = slot.record ?? {};
  const wrong = fault ?? error ?? judgeAnswer(request, operation, answer);
  expect(wrong, describeRequest(request)).toBeUndefined();
  return { operation, status: answer.status, ms };
}

async function answerInTime(registry: Registry, request: FuzzedRequest): Promise<Answer> {
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(
      () => reject(new Error(`no answer within ${longestMs} ms to ${describeRequest(request)}`)),
      longestMs,
    );
  });
  try {
    return await Promise.race([registry.handle(callOf(request)), tooLong]);
  } finally {
    clearTimeout(timer);
  }
}
