/**
 * Where random requests begin: with the number that `FUZZ_SEED` names, such as one that a failure tells, or
 * anywhere with `FUZZ_SEED=any`; else always with the same, so that a change is blamed for what it does alone.
 */
export function fuzzSeed(): number {
  const text = process.env["FUZZ_SEED"] ?? "1";
  if (text === "any") {
    return Math.floor(Math.random() * 2 ** 30);
  }
  if (!/^-?\d{1,10}$/.test(text)) {
    throw new TypeError(
      `FUZZ_SEED is ${JSON.stringify(text)}; give the number that a failure names, or any`,
    );
  }
  return Number(text);
}
