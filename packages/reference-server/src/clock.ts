const microsecond = 1000n;

/** Gives nanoseconds since 1970. */
export type Clock = () => bigint;

/** The clock of the system, which knows milliseconds. */
export const systemClock: Clock = () => BigInt(Date.now()) * 1_000_000n;

/** A clock that never gives the same microsecond twice: it runs ahead of `source` where it must. */
export function strictlyMonotone(source: Clock): Clock {
  let last: bigint | undefined;
  return () => {
    const next = source();
    last = last === undefined || next >= last + microsecond ? next : last + microsecond;
    return last;
  };
}
