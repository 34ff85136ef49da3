const closedByPeer = new Set(["ECONNRESET", "EPIPE", "UND_ERR_SOCKET"]);
const whereTimeRanOut = {
  "awaiting headers": "Client.Timeout exceeded while awaiting headers",
  "reading body": "Client.Timeout or context cancellation while reading body",
} as const;

/** Why a request failed while doing something, worded as the official registry words it where it has words. */
export function failureReason(
  error: unknown,
  deadline: AbortSignal,
  doing: keyof typeof whereTimeRanOut,
): string {
  if (deadline.aborted) {
    return `context deadline exceeded (${whereTimeRanOut[doing]})`;
  }
  const cause = innermostCause(error);
  if (cause.name === "TimeoutError") {
    return "context deadline exceeded";
  }
  if (cause.name === "AbortError") {
    return "context canceled";
  }
  const code = "code" in cause && typeof cause.code === "string" ? cause.code : "";
  if (closedByPeer.has(code)) {
    return doing === "awaiting headers" ? "EOF" : "unexpected EOF";
  }
  return cause.message === "" ? code : cause.message;
}

// What fetch throws says "fetch failed" and keeps the reason as its cause.
function innermostCause(error: unknown): Error {
  const thrown = error instanceof Error ? error : new Error(String(error));
  return thrown.cause instanceof Error ? innermostCause(thrown.cause) : thrown;
}
