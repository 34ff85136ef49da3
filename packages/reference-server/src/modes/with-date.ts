import type { Clock } from "../clock.js";
import type { Registry } from "../create-registry.js";

/** The same registry, whose answers have the date of a clock in place of the system's. */
export function withDate(registry: Registry, clock: Clock): Registry {
  return {
    ...registry,
    async handle(call) {
      const answer = await registry.handle(call);
      const date = new Date(Number(clock() / 1_000_000n)).toUTCString();
      return { ...answer, headers: { ...answer.headers, date } };
    },
  };
}
