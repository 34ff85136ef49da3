/** A fault of the input that the message explains in full; scripts print it without a stack. */
export class InputError extends Error {}

/** A command line that cannot be followed; the message is one line. */
export class UsageError extends Error {}

/**
 * Runs the body of a script and exits by its result: the number it returns, 2 for a {@link UsageError}, or 1
 * where it throws. An {@link InputError} and a usage error are printed as one message; anything else with
 * its stack, for it is ours to mend.
 */
export async function runScript(body: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await body();
  } catch (error) {
    const isTheirs = error instanceof InputError || error instanceof UsageError;
    console.error(isTheirs ? error.message : error);
    process.exitCode = error instanceof UsageError ? 2 : 1;
  }
}
