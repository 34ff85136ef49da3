/** The seed of chance. @throws {TypeError} when it is no whole number. */
export function readSeedNumber(place: string, seed: number): number {
  if (!Number.isSafeInteger(seed) || seed < 0) {
    throw new TypeError(`${place} is ${String(seed)}: a seed is a whole number from 0 on`);
  }
  return seed;
}
