import { bindOperations } from "./app.js";
import { createExchanges } from "./auth/exchanges.js";
import type { Answer, Call } from "./call.js";
import { strictlyMonotone, systemClock } from "./clock.js";
import { Catalogue } from "./domain/catalogue.js";
import type { LoadEntry, LoadReport } from "./domain/load.js";
import { answerFetch } from "./http/answer-fetch.js";
import { bodyLength, problemAnswer } from "./http/answers.js";
import { Problem, unexpectedError } from "./http/problems.js";
import { createReadProtection } from "./http/read-protection.js";
import { findResponseFault, type ResponseFault } from "./http/response-check.js";
import { matchRoute } from "./http/routes.js";
import { type BoundOperation, runOperation } from "./http/run-operation.js";
import { answerCall } from "./http/surface.js";
import { createTokens, randomSeed } from "./http/tokens.js";
import type { RegistryOptions } from "./registry-options.js";
import { createMemoryStore } from "./store/memory-store.js";

/** A registry that is running, but listens nowhere. */
export interface Registry {
  /** Answers a call; never rejects. */
  handle(call: Call): Promise<Answer>;
  /**
   * Answers a request. `target` is the undecoded request target where the URL of the request, which
   * is always a clean one, does not do.
   */
  fetch(request: Request, init?: { readonly target?: string }): Promise<Response>;
  /**
   * Stores rows as they are given, documents unchecked; who is latest is computed. Requests that
   * come after the call see all of them.
   */
  load(entries: readonly LoadEntry[]): Promise<LoadReport>;
  /** Lets go of everything; waits for writes that are under way. */
  close(): Promise<void>;
}

interface Outcome {
  readonly answer: Answer;
  readonly operation?: string | undefined;
  readonly fault?: ResponseFault | undefined;
  readonly error?: unknown;
}

/**
 * A registry in memory that behaves like the official one.
 *
 * @throws {TypeError} when an option is malformed.
 */
export function createRegistry(options: RegistryOptions = {}): Registry {
  const clock = options.now ?? systemClock;
  const catalogue = new Catalogue(createMemoryStore(), strictlyMonotone(clock));
  const { protectReads, fetch, blockedNamespaces } = options;
  const protection =
    protectReads === undefined ? undefined : createReadProtection(protectReads, fetch, clock);
  const own = createTokens(options.jwtSeed ?? randomSeed(), clock, blockedNamespaces);
  const tokens = protection?.withAccessTokens(own) ?? own;
  const exchanges = createExchanges(options, clock);
  const routes = bindOperations({ catalogue, tokens, exchanges }, disabledOperations(options));
  let loading: Promise<unknown> | undefined;

  async function answerRoute(bound: BoundOperation, run: () => Promise<Answer>): Promise<Outcome> {
    const operation = bound.operation.id;
    try {
      const answer = await run();
      const fault =
        options.validateResponses === true
          ? findResponseFault(bound.description, answer)
          : undefined;
      return fault === undefined
        ? { answer, operation }
        : { answer: problemAnswer(unexpectedError(fault)), operation, fault };
    } catch (error) {
      return { answer: problemAnswer(unexpectedError(error)), operation, error };
    }
  }

  async function handle(call: Call): Promise<Answer> {
    await loading;
    let outcome: Partial<Outcome> = {};
    const answer = await answerCall(call, async (method, target) => {
      const match = matchRoute(routes, method, target.path);
      if (match === undefined) {
        return protection?.metadata(method, target.path);
      }
      const { bound } = match;
      const run = (): Promise<Answer> => runOperation(bound, call, match.path, target.query);
      const routed = await answerRoute(bound, () =>
        answerProblems(() => protection?.guard(bound.description, call, run) ?? run()),
      );
      outcome = routed;
      return routed.answer;
    });
    const { operation, fault, error } = outcome;
    const path = call.target.split("?", 1)[0] ?? "";
    const { status } = answer;
    const bytes = bodyLength(answer);
    options.log?.({ method: call.method, path, operation, status, bytes, fault, error });
    return answer;
  }

  return {
    handle,
    fetch: (request, init) => answerFetch(handle, request, init?.target),
    async load(entries) {
      const report = catalogue.load(entries);
      const settled = Promise.all([loading, report]);
      loading = settled.catch(() => undefined); // The caller of load gets the rejection.
      return report;
    },
    async close() {
      await loading;
      await catalogue.close();
    },
  };
}

function disabledOperations({ anonymousAuth, oidc }: RegistryOptions): ReadonlySet<string> {
  return new Set([
    ...(anonymousAuth === true ? [] : ["getAnonymousToken"]),
    ...(oidc === undefined ? ["exchangeOidcToken"] : []),
  ]);
}

async function answerProblems(run: () => Promise<Answer>): Promise<Answer> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof Problem) {
      return problemAnswer(error);
    }
    throw error;
  }
}
