import type { Answer, Call } from "../call.js";
import type { Clock } from "../clock.js";
import { startDiversity } from "../diversity/start-diversity.js";
import { startFaults } from "../faults/start-faults.js";
import type { RegistryOptions } from "../registry-options.js";
import type { Effect, Next } from "./effect.js";
import { openExchange } from "./exchange.js";
import { closeAnswer, withHeaders } from "./open-answer.js";

type Handle = (call: Call) => Promise<Answer>;

/**
 * Answers as `handle` does, with the faults and the other legal choices that the options ask for; the
 * very same function where they ask for none.
 *
 * @throws {TypeError} when one of them is malformed.
 */
export function withModes(
  handle: Handle,
  { faults = {}, diversity }: Pick<RegistryOptions, "faults" | "diversity">,
  now: Clock,
): Handle {
  const effects = [
    ...startFaults(faults, now),
    ...(diversity === undefined ? [] : startDiversity(diversity)),
  ];
  if (effects.length === 0) {
    return handle;
  }
  const answer = effects.reduceRight(wrap, ({ call }: Parameters<Next>[0]) => handle(call));
  let count = 0;
  return async (call) => {
    const exchange = openExchange(call, count);
    if (exchange === undefined) {
      return handle(call);
    }
    count += 1;
    const open = await answer(exchange);
    // The length of what a GET request would be answered is not known here, and may be left out.
    return call.method === "HEAD"
      ? withHeaders(
          { ...closeAnswer(open), body: [], stream: undefined },
          { "content-length": undefined },
        )
      : closeAnswer(open);
  };
}

function wrap(next: Next, effect: Effect): Next {
  return (exchange) => effect(exchange, next);
}
