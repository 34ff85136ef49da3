import { recordExchange } from "./exchange.js";
import { LimitReached } from "./limit-reached.js";
import { isObject } from "./rows.js";
import { TargetError } from "./target-error.js";
import { NoAnswer, type Transport, type WireAnswer } from "./transport.js";

/** The API version under test, and why its listing cannot be read, where it cannot. */
export interface Detection {
  /** Path prefix, `/v0.1` or `/v0`. */
  readonly prefix: string;
  /** What is wrong with the answer to the first request, and what to do; absent where it is a listing. */
  readonly problem?: string;
  /** Where the first request is redirected to in the end, if it is and if that ends. */
  readonly leadsTo?: string;
}

interface Problem {
  readonly message: string;
  /** Whether asking on the other prefix is of no use. */
  readonly final?: boolean;
  readonly leadsTo?: string;
}

const prefixes = ["/v0.1", "/v0"];
const maxRedirects = 5;
const shownCharacters = 200;

/**
 * Asks for one row on each API version, the newest first, and settles on the first that answers with a
 * listing; else on the first that answers at all.
 *
 * @throws {TargetError} where nothing answers: then there is nothing to judge.
 */
export async function detectApi(transport: Transport, prefix?: string): Promise<Detection> {
  const found: Detection[] = [];
  for (const candidate of prefix === undefined ? prefixes : [prefix]) {
    const problem = await listingProblem(transport, candidate);
    if (problem === undefined) return { prefix: candidate };
    found.push({
      prefix: candidate,
      problem: problem.message,
      ...(problem.leadsTo !== undefined && { leadsTo: problem.leadsTo }),
    });
    if (problem.final) break;
  }
  return found[0] ?? { prefix: "/v0.1" };
}

async function listingProblem(transport: Transport, prefix: string): Promise<Problem | undefined> {
  const target = `${prefix}/servers?limit=1`;
  const url = `${transport.baseUrl}${target}`;
  let answer: WireAnswer;
  try {
    answer = await transport.send({
      method: "GET",
      target,
      headers: { accept: "application/json" },
    });
  } catch (error) {
    if (error instanceof LimitReached)
      throw new TargetError(
        `${transport.baseUrl} cannot be judged: nothing was found before ${error.message}. Check the URL and that the registry runs`,
        { cause: error },
      );
    if (!(error instanceof NoAnswer)) throw error;
    if (error.kind === "unreachable" || error.kind === "timeout")
      throw new TargetError(
        `${transport.baseUrl} cannot be judged: ${error.message}. Check the URL and that the registry runs`,
        { cause: error },
      );
    return {
      message: `${url}: ${error.message}. A listing must be a finished JSON body`,
      final: true,
    };
  }
  if (answer.status >= 300 && answer.status < 400)
    return await redirectProblem(transport, url, answer);
  const text = new TextDecoder().decode(answer.body);
  if (/^\s*<(?:!doctype|html)/i.test(text) || /html/i.test(answer.headers["content-type"] ?? ""))
    return {
      message: `${url} answers an HTML page (status ${answer.status}), not a registry's JSON. Check that the URL is the base of the API`,
    };
  if (answer.status !== 200)
    return {
      message: `${url} answers status ${answer.status} instead of 200. Check that the URL is the base of the API`,
    };
  try {
    const json: unknown = JSON.parse(text);
    if (isObject(json) && Array.isArray(json["servers"])) return undefined;
    return {
      message: `${url} answers JSON without a \`servers\` array. Check that the URL is the base of the API`,
    };
  } catch (error) {
    return {
      message: `${url} answers 200 with broken JSON (${error instanceof Error ? error.message : error}). Look at the body with: ${recordExchange(transport.baseUrl, { method: "GET", target, headers: {} }, answer).curl}`,
    };
  }
}

async function redirectProblem(
  transport: Transport,
  url: string,
  first: WireAnswer,
): Promise<Problem> {
  const seen = new Set([url]);
  let location = first.headers["location"];
  let from = url;
  while (location !== undefined && seen.size <= maxRedirects) {
    if (!URL.canParse(location, from))
      return {
        message: `${url} redirects to "${location.slice(0, shownCharacters)}", which is no URL. Check the registry's address and its proxy`,
      };
    const next = new URL(location, from);
    if (seen.has(next.href))
      return {
        message: `${url} is a redirect loop (back to ${next.href}). Check the registry's address and its proxy`,
      };
    seen.add(next.href);
    if (next.origin !== new URL(url).origin) break;
    const answer = await transport
      .send({
        method: "GET",
        target: `${next.pathname}${next.search}`.replace(
          new URL(transport.baseUrl).pathname.replace(/\/$/, ""),
          "",
        ),
        headers: {},
      })
      .catch(() => undefined);
    if (answer === undefined || answer.status < 300 || answer.status >= 400) break;
    from = next.href;
    location = answer.headers["location"];
  }
  if (seen.size > maxRedirects)
    return {
      message: `${url} redirects more than ${maxRedirects} times. Check the registry's address and its proxy`,
    };
  const end = [...seen].at(-1) ?? url;
  if (end === url)
    return {
      message: `${url} answers status ${first.status} and names no place to go to. Check the registry's address and its proxy`,
    };
  return {
    message: `${url} redirects to ${end}. Give the URL that it leads to, or --follow-redirects`,
    leadsTo: end,
  };
}
