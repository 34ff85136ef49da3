/** An instant after which nothing was updated. */
export const distantFuture = "9999-12-31T23:59:59Z";
