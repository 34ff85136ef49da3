/** Why a call ended before its answer was complete. */
type EndedBy = "timeout" | "signal";

/** Bounds one call in time. */
export interface Deadline {
  /** Aborts when the time is over or the caller's signal aborts. */
  readonly signal: AbortSignal;
  /** What ended the call; undefined while it runs. */
  endedBy(): EndedBy | undefined;
  /** Settles like the work, or rejects with the signal's reason when the deadline comes first. */
  guard<Result>(work: PromiseLike<Result>): Promise<Result>;
  /** Stops the clock and lets go of the caller's signal. */
  close(): void;
}

/** A longer delay makes `setTimeout` fire at once. */
const longestDelayMs = 2_147_483_647;

/**
 * Opens a deadline. It guards by a race, since a replaced `fetch` may ignore signals, and it keeps its
 * own timer, since a signal of `AbortSignal.any` can be collected before it fires.
 */
export function openDeadline(timeoutMs: number, callerSignal?: AbortSignal): Deadline {
  const controller = new AbortController();
  let ended: EndedBy | undefined;
  const end = (by: EndedBy, reason: unknown): void => {
    ended ??= by;
    controller.abort(reason);
  };
  const onAbort = (): void => end("signal", callerSignal?.reason);
  const timer = setTimeout(
    () => end("timeout", new DOMException("The call timed out.", "TimeoutError")),
    Math.min(timeoutMs, longestDelayMs),
  );
  const over = new Promise<never>((_, reject) => {
    controller.signal.addEventListener("abort", () => reject(controller.signal.reason), {
      once: true,
    });
  });
  over.catch(() => undefined); // nobody may be waiting when it ends
  if (callerSignal?.aborted) {
    onAbort();
  }
  callerSignal?.addEventListener("abort", onAbort, { once: true });
  return {
    signal: controller.signal,
    endedBy: () => ended,
    guard: (work) => Promise.race([over, work]),
    close: () => {
      clearTimeout(timer);
      callerSignal?.removeEventListener("abort", onAbort);
    },
  };
}
