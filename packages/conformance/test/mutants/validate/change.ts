import type { FetchTarget } from "../../../src/index.js";
import type { Mutant } from "../../helpers/mutant.js";

/** What the registry says of a document, as loosely as mutants need it. */
export interface Verdict {
  valid: unknown;
  issues: Record<string, unknown>[];
}

/** Whether a request is for the verdict on a document. */
export function isValidation(request: Request): boolean {
  return request.method === "POST" && new URL(request.url).pathname.endsWith("/validate");
}

/** Changes verdicts; what is sent to be judged is given as text. */
export function changeVerdict(change: (verdict: Verdict, sent: string) => unknown): Mutant["wrap"] {
  return (sound) => async (request) => {
    if (!isValidation(request)) return sound(request);
    const sent = await request.clone().text();
    const response = await sound(request);
    if (response.status !== 200) return response;
    const verdict = (await response.json()) as Verdict;
    const changed = change(verdict, sent) ?? verdict;
    return new Response(JSON.stringify(changed), { headers: response.headers });
  };
}

/** Leaves some issues out, as if their rule were not applied; `valid` follows. */
export function without(matches: (issue: Record<string, unknown>) => boolean): Mutant["wrap"] {
  return changeVerdict((verdict) => {
    verdict.issues = verdict.issues.filter((issue) => !matches(issue));
    verdict.valid = !verdict.issues.some(({ severity }) => severity === "error");
  });
}

/** Answers some bodies on its own. */
export function answerBodies(
  answer: (
    body: string,
    request: Request,
    sound: FetchTarget,
  ) => Promise<Response | undefined> | Response | undefined,
): Mutant["wrap"] {
  return (sound) => async (request) => {
    if (!isValidation(request)) return sound(request);
    const own = await answer(await request.clone().text(), request.clone(), sound);
    return own ?? sound(request);
  };
}
