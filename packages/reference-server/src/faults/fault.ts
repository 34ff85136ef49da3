import type { Clock } from "../clock.js";
import type { Effect } from "../modes/effect.js";
import type { Exchange } from "../modes/exchange.js";
import type { KnobKind } from "../modes/knob-kinds.js";
import type { Random } from "../modes/random.js";

/** What a fault is started with. */
interface FaultSetting {
  readonly value: number;
  /** Whether a rate strikes a call; the same for all that one call leads to. */
  strikes(exchange: Exchange): boolean;
  readonly random: Random;
  readonly now: Clock;
}

/** A fault that a registry can have. */
export interface Fault {
  readonly kind: KnobKind;
  /** What the registry does, as the end of a sentence that begins with the name. */
  readonly does: string;
  /** Which bug of a client it finds. */
  readonly finds: string;
  /** Starts the fault; what it remembers begins here. */
  start(setting: FaultSetting): Effect;
}

/** A fault that leaves a call alone unless it strikes. */
export function whenStruck(effect: Effect): Fault["start"] {
  return ({ strikes }) =>
    (exchange, next) =>
      strikes(exchange) ? effect(exchange, next) : next(exchange);
}
