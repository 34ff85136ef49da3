import type { Difference, Subject } from "./difference.js";
import { type Effects, worseForEach } from "./effects.js";
import { effectsOf } from "./kinds.js";

/** The same difference wherever it was met: its effects together, and everything that it is about. */
export interface GatheredDifference extends Omit<Difference, "direction" | "subject"> {
  readonly effects: Effects;
  readonly subjects: readonly Subject[];
}

/** Each difference once: a schema that ten operations use changes in one place. */
export function gather(differences: readonly Difference[]): GatheredDifference[] {
  const gathered = new Map<string, GatheredDifference>();
  for (const { kind, place, detail, direction, subject } of differences) {
    const key = JSON.stringify([kind, place, detail]);
    const before = gathered.get(key);
    const effects = effectsOf(kind, direction).reduce(worseForEach);
    gathered.set(key, {
      kind,
      place,
      detail,
      effects: before === undefined ? effects : worseForEach(before.effects, effects),
      subjects: [...(before?.subjects ?? []), subject],
    });
  }
  return [...gathered.values()];
}
