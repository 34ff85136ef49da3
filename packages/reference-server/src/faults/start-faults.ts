import type { Clock } from "../clock.js";
import type { Effect } from "../modes/effect.js";
import { valueFault } from "../modes/knob-kinds.js";
import { seededRandom } from "../modes/random.js";
import { readSeedNumber } from "../modes/read-seed-number.js";
import type { FaultName, FaultOptions } from "./fault-options.js";
import { faults } from "./index.js";

/**
 * Starts the faults that are asked for, the outermost first.
 *
 * @throws {TypeError} when a knob is unknown or its value malformed.
 */
export function startFaults(options: FaultOptions, now: Clock): readonly Effect[] {
  const unknown = Object.keys(options).find(
    (name) => name !== "seed" && !Object.hasOwn(faults, name),
  );
  if (unknown !== undefined) {
    const known = Object.keys(faults).join(", ");
    throw new TypeError(`faults.${unknown} is no fault; there are seed, ${known}`);
  }
  const random = seededRandom(readSeedNumber("faults.seed", options.seed ?? 1));
  const names = Object.keys(faults) as FaultName[];
  return names.flatMap((name) => {
    const value = options[name];
    if (value === undefined) {
      return [];
    }
    const { kind, start } = faults[name];
    const fault = typeof value === "number" ? valueFault(kind, value) : "a number is needed";
    if (fault !== undefined) {
      throw new TypeError(`faults.${name} is ${String(value)}: ${fault}`);
    }
    const strikes = ({ count }: { readonly count: number }): boolean => random(name, count) < value;
    return [start({ value, strikes, random, now })];
  });
}
