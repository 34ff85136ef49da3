/**
 * Where random requests begin: with the number that `FUZZ_SEED` names, to see a failure again, else
 * with any.
 */
export function fuzzSeed(): number {
  const text = process.env["FUZZ_SEED"];
  if (text === undefined) {
    return Math.floor(Math.random() * 2 ** 30);
  }
  if (!/^-?\d{1,10}$/.test(text)) {
    throw new TypeError(
      `FUZZ_SEED is ${JSON.stringify(text)}; give the number that a failure names`,
    );
  }
  return Number(text);
}
