/** A fault of the input that the message explains in full; scripts print it without a stack. */
export class InputError extends Error {}

/**
 * Runs the body of a script and exits by its result: the number it returns, or 1 where it throws.
 * An {@link InputError} is printed as one message; anything else with its stack, for it is ours to mend.
 */
export async function runScript(body: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await body();
  } catch (error) {
    console.error(error instanceof InputError ? error.message : error);
    process.exitCode = 1;
  }
}
