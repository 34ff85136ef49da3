import type { OperationId } from "@mcp-registry-kit/types";
import { bindOperations } from "./app.js";
import type { Answer, Call } from "./call.js";
import { strictlyMonotone, systemClock } from "./clock.js";
import { Catalogue } from "./domain/catalogue.js";
import type { LoadEntry, LoadReport } from "./domain/load.js";
import { answerFetch } from "./http/answer-fetch.js";
import { bodyLength, problemAnswer } from "./http/answers.js";
import { Problem, unexpectedError } from "./http/problems.js";
import { findResponseFault, type ResponseFault } from "./http/response-check.js";
import { type Match, matchRoute } from "./http/routes.js";
import { type BoundOperation, runOperation } from "./http/run-operation.js";
import { answerCall } from "./http/surface.js";
import { createTokens, randomSeed } from "./http/tokens.js";
import type { LogRecord, RegistryOptions } from "./registry-options.js";
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

const unnamedBuild = { version: "dev", git_commit: "unknown", build_time: "unknown" } as const;

/** What a record says beside what can be seen from outside. */
type Outcome = Pick<LogRecord, "operation" | "fault" | "error">;

/**
 * A registry in memory that behaves like the official one.
 *
 * @throws {TypeError} when an option is malformed.
 */
export function createRegistry(options: RegistryOptions = {}): Registry {
  const clock = options.now ?? systemClock;
  const catalogue = new Catalogue(createMemoryStore(), strictlyMonotone(clock));
  const tokens = createTokens(options.jwtSeed ?? randomSeed(), clock);
  const build = options.build ?? unnamedBuild;
  const routes = bindOperations({ catalogue, tokens, build }, disabledOperations(options));
  let loading: Promise<unknown> | undefined;

  async function answerRoute(
    { bound, path }: Match<BoundOperation>,
    call: Call,
    query: string | undefined,
    report: (outcome: Outcome) => void,
  ): Promise<Answer> {
    const operation = bound.operation.id;
    let answer: Answer;
    let fault: ResponseFault | undefined;
    try {
      answer = await runOperation(bound, call, path, query);
    } catch (error) {
      if (!(error instanceof Problem)) {
        report({ operation, error });
        return problemAnswer(unexpectedError(error));
      }
      answer = problemAnswer(error);
    }
    if (options.validateResponses === true) {
      fault = findResponseFault(bound.description, answer);
    }
    report({ operation, fault });
    return fault === undefined ? answer : problemAnswer(unexpectedError(fault));
  }

  async function handle(call: Call): Promise<Answer> {
    if (loading !== undefined) {
      await loading;
    }
    let outcome: Outcome | undefined;
    const answer = await answerCall(call, (method, target) => {
      const match = matchRoute(routes, method, target.path);
      return (
        match &&
        answerRoute(match, call, target.query, (reported) => {
          outcome = reported;
        })
      );
    });
    options.log?.(toRecord(call, answer, outcome));
    return answer;
  }

  return {
    handle,
    fetch: (request, init) => answerFetch(handle, request, init?.target),
    async load(entries) {
      const report = catalogue.load(entries);
      // The caller of load gets the rejection.
      const settled = Promise.allSettled([loading, report]).then(() => {
        if (loading === settled) {
          loading = undefined;
        }
      });
      loading = settled;
      return report;
    },
    async close() {
      await loading;
      await catalogue.close();
    },
  };
}

function disabledOperations({ anonymousAuth, deletion }: RegistryOptions): ReadonlySet<string> {
  const disabled = new Set<OperationId>();
  if (anonymousAuth !== true) {
    disabled.add("getAnonymousToken");
  }
  if (deletion !== true) {
    disabled.add("deleteServerVersion");
  }
  return disabled;
}

function toRecord(
  call: Call,
  answer: Answer,
  { operation, fault, error }: Outcome = {},
): LogRecord {
  const { method, target } = call;
  const mark = target.indexOf("?");
  const path = mark < 0 ? target : target.slice(0, mark);
  const { status } = answer;
  return { method, path, operation, status, bytes: bodyLength(answer), fault, error };
}
