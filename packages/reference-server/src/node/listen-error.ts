/** A socket that could not be opened; the message is one line: where, why, what to do. */
export class ListenError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "ListenError";
  }
}

/** The error of a socket in words. */
export function toListenError(error: Error, host: string, port: number): ListenError {
  const place = `cannot listen on ${host} port ${port}`;
  const code = "code" in error ? error.code : undefined;
  switch (code) {
    case "EADDRINUSE":
      return new ListenError(
        `${place}: the port is in use; stop what uses it or choose another port (0 picks a free one)`,
        { cause: error },
      );
    case "EACCES":
      return new ListenError(
        `${place}: not permitted; choose a port above 1023 (0 picks a free one)`,
        { cause: error },
      );
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
      return new ListenError(
        `${place}: this machine has no such address; choose another host, such as 127.0.0.1`,
        { cause: error },
      );
    default:
      return new ListenError(`${place}: ${error.message}; choose another host or port`, {
        cause: error,
      });
  }
}
