import type { FetchTarget } from "../../src/index.js";

/** An answer, kept whole. */
interface Kept {
  readonly status: number;
  readonly headers: Headers;
  readonly body: ArrayBuffer | null;
}

const reading = new Set(["GET", "HEAD", "OPTIONS"]);
/** Takes a body and changes nothing. */
const validates = /^[^?#]*\/validate(?:[?#]|$)/;

/**
 * The registry, which answers what it has been asked before with a copy of that answer. Whatever may have
 * changed it makes it forget them all.
 */
export function rememberAnswers(registry: FetchTarget): FetchTarget {
  const answers = new Map<string, Promise<Kept>>();
  return async (request) => {
    if (!reading.has(request.method) || request.body !== null) {
      const answer = await registry(request);
      if (answer.ok && !validates.test(request.url)) answers.clear();
      return answer;
    }
    const key = JSON.stringify([request.method, request.url, [...request.headers]]);
    const asked = answers.get(key) ?? registry(request).then(keep);
    answers.set(key, asked);
    const { status, headers, body } = await asked;
    return new Response(body, { status, headers });
  };
}

async function keep({ status, headers, body }: Response): Promise<Kept> {
  return { status, headers, body: body === null ? null : await new Response(body).arrayBuffer() };
}
