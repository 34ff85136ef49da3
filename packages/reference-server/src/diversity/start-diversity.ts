import type { Effect } from "../modes/effect.js";
import { seededRandom } from "../modes/random.js";
import { readSeedNumber } from "../modes/read-seed-number.js";
import type { ChoiceName, DiversityOptions } from "./diversity-options.js";
import { choices } from "./index.js";

/**
 * Makes the choices that are asked for, the outermost first; a seed alone makes about half of them.
 *
 * @throws {TypeError} when the seed is malformed or a choice unknown.
 */
export function startDiversity(options: number | DiversityOptions): readonly Effect[] {
  const { seed, choices: given } = typeof options === "number" ? { seed: options } : options;
  const random = seededRandom(readSeedNumber("diversity", seed));
  const unknown = given?.find((name) => !Object.hasOwn(choices, name));
  if (unknown !== undefined) {
    const known = Object.keys(choices).join(", ");
    throw new TypeError(`diversity: ${unknown} is no choice; there are ${known}`);
  }
  const names = Object.keys(choices) as ChoiceName[];
  return names
    .filter((name) =>
      given === undefined
        ? choices[name].onlyByName === undefined && random(`choose/${name}`, 0) < 0.5
        : given.includes(name),
    )
    .map((name) => choices[name].start(random));
}
