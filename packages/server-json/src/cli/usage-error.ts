/** Something that the user can mend: a wrong command line, a file that cannot be read or written. */
export class UsageError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "UsageError";
  }
}
