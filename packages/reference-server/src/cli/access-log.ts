import type { LogRecord } from "../registry-options.js";

/**
 * An answered request as one line of JSON: `time` (when it was answered), `method`, `path`,
 * `operation` where the path led to one, `status`, `bytes` of content, `ms`, and `error` where the
 * registry failed. No header, no body and no query is in it. What is no request has `-` for both of its names.
 */
export function accessLine(record: LogRecord, time: Date): string {
  const { method, path, operation, status, bytes, ms, error } = record;
  return JSON.stringify({
    time: time.toISOString(),
    method,
    path,
    operation,
    status,
    bytes,
    ms: Math.round(ms * 1000) / 1000,
    error: error === undefined ? undefined : describeError(error),
  });
}

/** What was thrown, with where it came from if that is known. */
export function describeError(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
