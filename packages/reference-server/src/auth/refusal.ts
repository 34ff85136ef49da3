/** A proof of identity that is not accepted; the message is the reason, worded as the official registry words it. */
export class Refusal extends Error {
  constructor(reason: string, options?: ErrorOptions) {
    super(reason, options);
    this.name = "Refusal";
  }
}

/** Runs a step; the reason of its refusal gets `prefix` in front. */
export async function refuseWith<Result>(
  prefix: string,
  step: () => Result | Promise<Result>,
): Promise<Result> {
  try {
    return await step();
  } catch (error) {
    throw error instanceof Refusal ? new Refusal(prefix + error.message, { cause: error }) : error;
  }
}
