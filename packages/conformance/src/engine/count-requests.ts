import type { Transport } from "./transport.js";

/** The same transport, and how many requests have gone through it. */
export function countRequests(inner: Transport): { transport: Transport; sent: () => number } {
  let count = 0;
  const transport: Transport = {
    baseUrl: inner.baseUrl,
    send(request) {
      count += 1;
      return inner.send(request);
    },
    close: () => inner.close(),
  };
  return { transport, sent: () => count };
}
