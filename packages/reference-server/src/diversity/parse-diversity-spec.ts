import { readWhole, type SpecItem, splitSpec, unknownName } from "../modes/split-spec.js";
import type { ChoiceName, DiversityOptions } from "./diversity-options.js";
import { choices } from "./index.js";

/**
 * The choices that a text asks for: a seed such as `7`, or names such as `seed=7,tinyPages,keyOrder`,
 * the seed being 1 where it is left out.
 *
 * @throws {SpecError} when the text is malformed, with the place.
 */
export function parseDiversitySpec(text: string): DiversityOptions {
  if (/^\d{1,15}$/.test(text)) {
    return { seed: Number(text) };
  }
  const items = splitSpec(text);
  const seed = items.find(({ name }) => name === "seed");
  const names = items.filter((item) => item !== seed).map(readName);
  return {
    seed: seed === undefined ? 1 : readWhole(seed, "a seed"),
    ...(names.length > 0 && { choices: names }),
  };
}

function readName(item: SpecItem): ChoiceName {
  const { name, value } = item;
  if (!isChoiceName(name)) {
    const known = ["seed", ...Object.keys(choices)];
    return item.fail(`there is no such choice; ${unknownName(name, known, "--diversity help")}`);
  }
  return value === undefined ? name : item.fail(`a choice takes no value; write ${name} alone`);
}

function isChoiceName(name: string): name is ChoiceName {
  return Object.hasOwn(choices, name);
}
