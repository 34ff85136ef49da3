import { readBounded } from "./bounded-body.js";
import type { Fetch } from "./outgoing.js";
import { within } from "./time-limit.js";

const mostBytes = 1_048_576;
const decoder = new TextDecoder();

/** An answer with JSON, unread where the status is not 200. */
export interface JsonResponse {
  readonly status: number;
  readonly headers: Headers;
  readonly json: unknown;
}

/**
 * Gets JSON of at most a mebibyte.
 *
 * @throws {Error} when the host does not answer in time, answers more, or with 200 and no JSON.
 */
export function fetchJson(
  fetch: Fetch,
  url: string,
  milliseconds: number,
  init: RequestInit = {},
): Promise<JsonResponse> {
  return within(milliseconds, async (signal) => {
    const response = await fetch(url, { ...init, signal });
    const { status, headers } = response;
    if (status !== 200) {
      await response.body?.cancel();
      return { status, headers, json: undefined };
    }
    const json: unknown = JSON.parse(decoder.decode(await readBounded(response, mostBytes)));
    return { status, headers, json };
  });
}
