import { ask, type Failure, type Reply } from "../outgoing/ask.js";
import type { Body } from "../outgoing/body.js";
import { delay } from "../outgoing/delay.js";
import { readJson, textMember } from "../outgoing/read-json.js";
import { isTransient } from "../outgoing/transient.js";
import type { VerifierContext } from "../verifier.js";
import { parseBearerChallenge } from "./bearer-challenge.js";
import type { ImagePlace } from "./container-registry.js";
import type { ImageFailure } from "./image-failure.js";

/** Content that a container registry has for a repository. */
export interface ImageContent {
  readonly body: Body;
  /** Media type without parameters. */
  readonly mediaType: string;
}

/** Asks for a path below the repository. */
export type AskRepository = (path: string, accept?: string) => Promise<ImageContent | ImageFailure>;

/**
 * Prepares questions about one repository, as everyone may ask them: with a token for pulling where
 * the registry wants one. 429 and 5xx are tried again.
 */
export async function createAskRepository(
  { baseUrl, repository }: ImagePlace,
  context: VerifierContext,
): Promise<{ readonly ask: AskRepository } | ImageFailure> {
  const root = `${baseUrl}/v2/`;
  const pinged = await askPatiently(context, root);
  if ("failure" in pinged) {
    return pinged;
  }
  if (pinged.status !== 200 && pinged.status !== 401) {
    return unexpectedStatus(root, pinged.status);
  }
  const token = pinged.status === 401 ? await fetchToken(pinged, repository, context) : "";
  if (typeof token !== "string") {
    return token;
  }
  const authorization = token === "" ? {} : { authorization: `Bearer ${token}` };
  return {
    async ask(path, accept = "*/*") {
      const url = `${root}${repository}/${path}`;
      const reply = await askPatiently(context, url, { accept, ...authorization });
      return "failure" in reply ? reply : contentOf(reply, url);
    },
  };
}

/** The token; empty where the registry wants something else, so that it will say what it lacks. */
async function fetchToken(
  { headers }: Reply,
  repository: string,
  context: VerifierContext,
): Promise<string | ImageFailure> {
  const challenge = parseBearerChallenge(headers.get("www-authenticate") ?? "");
  if (challenge === undefined) {
    return "";
  }
  if (!URL.canParse(challenge.realm)) {
    return { failure: `malformed www-authenticate, no URL as realm: ${challenge.realm}` };
  }
  const url = new URL(challenge.realm);
  url.searchParams.set("scope", `repository:${repository}:pull`);
  url.searchParams.set("service", challenge.service);
  const reply = await askPatiently(context, url.href);
  if ("failure" in reply) {
    return reply;
  }
  if (reply.status !== 200) {
    return unexpectedStatus(url.href, reply.status);
  }
  const token = readJson(
    reply.body,
    (json) => textMember(json, "token") || textMember(json, "access_token"),
  );
  if ("failure" in token) {
    return token;
  }
  return token.value === "" ? { failure: "no token in bearer response" } : token.value;
}

function contentOf({ status, headers, body }: Reply, url: string): ImageContent | ImageFailure {
  if (status !== 200) {
    return unexpectedStatus(url, status);
  }
  const mediaType = (headers.get("content-type") ?? "").split(";", 1)[0] ?? "";
  return { body, mediaType: mediaType.trim().toLowerCase() };
}

function unexpectedStatus(url: string, status: number): ImageFailure {
  return { failure: `GET ${url}: unexpected status code ${status}`, status };
}

async function askPatiently(
  context: VerifierContext,
  url: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Reply | Failure> {
  let reply = await ask(context, url, { headers });
  for (const milliseconds of context.retryDelaysMs) {
    if ("failure" in reply || !isTransient(reply.status) || context.signal.aborted) {
      return reply;
    }
    await delay(milliseconds, context.signal);
    reply = await ask(context, url, { headers });
  }
  return reply;
}
