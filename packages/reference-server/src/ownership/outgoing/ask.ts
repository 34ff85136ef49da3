import type { VerifierContext } from "../verifier.js";
import { type Body, bodyLimit, readBody } from "./body.js";
import { failureReason } from "./failure-reason.js";

const mostRedirects = 10;
const redirectStatuses = new Set([301, 302, 303, 307, 308]);

/** An answer, with its content where the status is 200 and the method is not HEAD. */
export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Body;
}

/** Why there is no answer, worded as the official registry words it (`Get "<url>": EOF`). */
export interface Failure {
  readonly failure: string;
}

/** How a question is asked. */
export interface AskOptions {
  readonly method?: "GET" | "HEAD" | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Milliseconds with redirects and content; those of the package registry by default. */
  readonly timeoutMs?: number | undefined;
  /** Whether redirects are the answer instead of being followed; false by default. */
  readonly keepRedirects?: boolean | undefined;
}

/**
 * Asks a package registry. Requests go to configured origins alone, also those to which it redirects;
 * of the content at most 5 MiB are read. Never rejects.
 */
export async function ask(
  context: VerifierContext,
  url: string,
  options: AskOptions = {},
): Promise<Reply | Failure> {
  const { method = "GET", keepRedirects = false } = options;
  const deadline = AbortSignal.timeout(options.timeoutMs ?? context.timeoutMs);
  const signal = AbortSignal.any([context.signal, deadline]);
  const { authorization, ...others } = options.headers ?? {};
  if (!URL.canParse(url)) {
    return { failure: `${capitalised(method)} ${JSON.stringify(url)}: unsupported URL` };
  }
  let target = withoutUser(url);
  const { origin } = target;
  for (let redirects = 0; ; redirects += 1) {
    const failed = (reason: string): Failure => ({
      failure: `${capitalised(method)} "${target.href}": ${reason}`,
    });
    if (!context.allows(target)) {
      return failed(
        `refusing ${redirects === 0 ? "" : "redirect to "}unexpected URL "${target.href}"`,
      );
    }
    let response: Response;
    try {
      // A token is for the registry that asked for it, not for the storage that it redirects to.
      const token = authorization !== undefined && target.origin === origin && { authorization };
      const headers = { "user-agent": context.userAgent, ...others, ...token };
      const init = { method, headers, redirect: "manual", signal } as const;
      response = await context.fetch(target.href, init);
    } catch (error) {
      return failed(failureReason(error, deadline, "awaiting headers"));
    }
    const next = keepRedirects ? undefined : redirectTarget(response, target);
    if (next === undefined) {
      const isRead = method === "GET" && response.status === 200;
      const body = await readBody(response, isRead ? bodyLimit : 0, deadline);
      return { status: response.status, headers: response.headers, body };
    }
    await response.body?.cancel();
    if (redirects === mostRedirects) {
      return failed(`stopped after ${mostRedirects} redirects`);
    }
    target = next;
  }
}

function capitalised(method: "GET" | "HEAD"): string {
  return method === "GET" ? "Get" : "Head";
}

function redirectTarget(response: Response, from: URL): URL | undefined {
  const location = response.headers.get("location");
  return redirectStatuses.has(response.status) &&
    location !== null &&
    URL.canParse(location, from.href)
    ? withoutUser(location, from.href)
    : undefined;
}

// User names and passwords that a document or an answer brings along are sent nowhere.
function withoutUser(url: string, base?: string): URL {
  const target = new URL(url, base);
  target.username = "";
  target.password = "";
  return target;
}
