import type { Clock } from "../../clock.js";

/** Values by key, each for a limited time. */
export interface ExpiringCache<Value> {
  get(key: string): Value | undefined;
  set(key: string, value: Value): void;
}

/** A cache that forgets a value `lifetimeMs` after it was set; callers keep the set of keys small. */
export function createExpiringCache<Value>(now: Clock, lifetimeMs: number): ExpiringCache<Value> {
  const entries = new Map<string, { readonly value: Value; readonly until: bigint }>();
  const lifetime = BigInt(lifetimeMs) * 1_000_000n;
  return {
    get(key) {
      const entry = entries.get(key);
      return entry !== undefined && now() < entry.until ? entry.value : undefined;
    },
    set(key, value) {
      entries.set(key, { value, until: now() + lifetime });
    },
  };
}
