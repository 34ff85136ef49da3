import type { Limits } from "../engine/limits.js";
import { counted } from "./counted.js";

/** What a run may cost its target, on one line. It starts with `limits: `. */
export function limitsLine({ budget, concurrency, rate, timeLimitMs, timeoutMs }: Limits): string {
  return [
    `limits: at most ${counted(budget, "request")}`,
    `${concurrency} at a time`,
    ...(rate === null ? [] : [`${rate} a second`]),
    `${timeLimitMs / 1_000} s in all`,
    `${timeoutMs} ms each`,
  ].join(" · ");
}
