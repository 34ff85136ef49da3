import pLimit from "p-limit";
import { LimitReached } from "./limit-reached.js";
import type { Limits } from "./limits.js";
import type { Transport, WireAnswer, WireRequest } from "./transport.js";

/** Holds all requests of a run to its limits, and counts them. Its time starts when it is made. */
export interface Meter {
  /** The same transport within the limits, which all transports of a meter share. */
  limit(inner: Transport): Transport;
  /** Requests that went out. */
  sent(): number;
}

/** A meter for one run. */
export function createMeter({ budget, concurrency, rate, timeLimitMs }: Limits): Meter {
  const deadline = Date.now() + timeLimitMs;
  const inTurn = pLimit(concurrency);
  let granted = 0;
  let sent = 0;
  let nextStart = 0;

  const timeIsUp = (): LimitReached =>
    new LimitReached(
      `the run's time of ${timeLimitMs / 1_000} s was used up (--time-limit allows more)`,
    );

  async function send(inner: Transport, request: WireRequest): Promise<WireAnswer> {
    if (granted >= budget)
      throw new LimitReached(
        `the run's budget of ${budget} requests was used up (--budget allows more)`,
      );
    granted += 1;
    const start = Math.max(Date.now(), nextStart);
    if (start >= deadline) throw timeIsUp();
    if (rate !== null) {
      nextStart = start + 1_000 / rate;
      if (start > Date.now()) await waitMs(start - Date.now());
    }
    sent += 1;
    return await within(inner.send(request), deadline - Date.now(), timeIsUp);
  }

  return {
    limit: (inner) => ({ ...inner, send: (request) => inTurn(() => send(inner, request)) }),
    sent: () => sent,
  };
}

function waitMs(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}

async function within<T>(work: Promise<T>, milliseconds: number, tooLate: () => Error): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(tooLate()), milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
