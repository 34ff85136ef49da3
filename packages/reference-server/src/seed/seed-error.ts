/** A seed file that cannot be read as one; the message is one line: file, place, cause, what to do. */
export class SeedError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "SeedError";
  }
}
