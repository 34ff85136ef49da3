/** Thrown where a baseline cannot be used, with what to do about it. */
export class BaselineError extends Error {
  constructor(message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = "BaselineError";
  }
}
