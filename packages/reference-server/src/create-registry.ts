import type { OperationId } from "@mcp-registry-kit/types";
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
import { type Match, matchRoute } from "./http/routes.js";
import { type BoundOperation, runOperation } from "./http/run-operation.js";
import { answerCall } from "./http/surface.js";
import { loggedPath, type Target } from "./http/target.js";
import { createTokens, randomSeed } from "./http/tokens.js";
import { RequestMetrics } from "./metrics/request-metrics.js";
import { withModes } from "./modes/with-modes.js";
import { createOwnershipCheck } from "./ownership/ownership-check.js";
import type { RegistryOptions } from "./registry-options.js";
import { createMemoryStore } from "./store/memory-store.js";
import { createSurface } from "./surface/create-surface.js";
import { findEntry, type SurfaceEntry } from "./surface/surface-entry.js";

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

/** What is known of a call beside its answer. */
interface Outcome {
  readonly operation?: string | undefined;
  /** Template of the path that led to the operation. */
  readonly route?: string | undefined;
  readonly fault?: ResponseFault | undefined;
  readonly error?: unknown;
}

type Report = (outcome: Outcome) => void;

/**
 * A registry in memory that behaves like the official one.
 *
 * @throws {TypeError} when an option is malformed.
 */
export function createRegistry(options: RegistryOptions = {}): Registry {
  const clock = options.now ?? systemClock;
  const store = options.store ?? createMemoryStore();
  const ownership =
    options.ownership && createOwnershipCheck(options.ownership, options.fetchPackages, clock);
  const catalogue = new Catalogue(store, strictlyMonotone(clock), ownership?.verify);
  const { protectReads, fetch, blockedNamespaces } = options;
  const protection =
    protectReads === undefined ? undefined : createReadProtection(protectReads, fetch, clock);
  const own = createTokens(options.jwtSeed ?? randomSeed(), clock, blockedNamespaces);
  const tokens = protection?.withAccessTokens(own) ?? own;
  const exchanges = createExchanges(options, clock);
  const build = options.build ?? unnamedBuild;
  const routes = bindOperations(
    { catalogue, tokens, build, exchanges },
    disabledOperations(options),
  );
  const metrics = new RequestMetrics();
  const offered = new Set(routes.map(({ bound }) => bound.operation.id));
  const surface = createSurface({
    catalogue,
    metrics,
    offered,
    version: build.version,
    // The pages show the catalogue to whoever comes.
    pages: protection === undefined ? options.pages : undefined,
  });
  let loading: Promise<unknown> | undefined;

  async function answerRoute(
    { bound, route, path }: Match<BoundOperation>,
    call: Call,
    query: string | undefined,
    report: Report,
  ): Promise<Answer> {
    const operation = bound.operation.id;
    const run = (): Promise<Answer> => runOperation(bound, call, path, query);
    let answer: Answer;
    let error: unknown;
    try {
      answer = await (protection?.guard(bound.description, call, run) ?? run());
    } catch (thrown) {
      ({ answer, error } = answerError(thrown));
    }
    const isFailure = error !== undefined && answer.status === 500;
    const fault =
      options.validateResponses === true && !isFailure
        ? findResponseFault(bound.description, answer)
        : undefined;
    report({ operation, route, fault, error });
    return fault === undefined ? answer : problemAnswer(unexpectedError(fault));
  }

  async function answerEntry(
    entry: SurfaceEntry,
    { query, decodedPath }: Target,
    report: Report,
  ): Promise<Answer> {
    try {
      const name = decodedPath.slice(decodedPath.lastIndexOf("/") + 1);
      return await entry.answer(query, name);
    } catch (thrown) {
      const { answer, error } = answerError(thrown);
      report({ error });
      return answer;
    }
  }

  function answerTarget(
    method: string,
    target: Target,
    call: Call,
    report: Report,
  ): Promise<Answer> | Answer | undefined {
    const match = matchRoute(routes, method, target.path);
    if (match !== undefined) {
      return answerRoute(match, call, target.query, report);
    }
    const metadata = protection?.metadata(method, target.path);
    if (metadata !== undefined) {
      return metadata;
    }
    const entry = findEntry(surface, method, target);
    return entry && answerEntry(entry, target, report);
  }

  async function answerSoundly(call: Call): Promise<Answer> {
    const started = performance.now();
    if (loading !== undefined) {
      await loading;
    }
    let outcome: Outcome | undefined;
    const report: Report = (reported) => {
      outcome = reported;
    };
    const answer = await answerCall(call, (method, target) =>
      answerTarget(method, target, call, report),
    );
    const ms = performance.now() - started;
    record(call, answer, ms, outcome);
    return answer;
  }

  function record(
    { method, target }: Call,
    answer: Answer,
    ms: number,
    outcome: Outcome | undefined,
  ): void {
    const { operation, route, fault, error } = outcome ?? {};
    const { status } = answer;
    if (operation !== undefined && route !== undefined) {
      metrics.record({ method, path: route, operation, status, seconds: ms / 1000 });
    }
    options.log?.({
      method,
      path: loggedPath(target),
      operation,
      status,
      bytes: bodyLength(answer),
      ms,
      fault,
      error,
    });
  }

  const handle = withModes(answerSoundly, options, clock);
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
      ownership?.close();
      await loading;
      await catalogue.close();
    },
  };
}

function disabledOperations(options: RegistryOptions): ReadonlySet<string> {
  const disabled = new Set<OperationId>();
  if (options.anonymousAuth !== true) {
    disabled.add("getAnonymousToken");
  }
  if (options.deletion !== true) {
    disabled.add("deleteServerVersion");
  }
  if (options.oidc === undefined) {
    disabled.add("exchangeOidcToken");
  }
  return disabled;
}

/** The answer to what was thrown, and what of it is for the log: all that is no problem, which is answered with 500. */
function answerError(thrown: unknown): { readonly answer: Answer; readonly error?: unknown } {
  return thrown instanceof Problem
    ? { answer: problemAnswer(thrown), error: thrown.status >= 500 ? thrown.cause : undefined }
    : { answer: problemAnswer(unexpectedError(thrown)), error: thrown };
}
