import type { Answer, Call } from "../call.js";
import { emptyAnswer } from "./answers.js";

const allowedMethods = new Set(["GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]);

/** The answer to a CORS preflight on any path; undefined where a call is none. */
export function preflightAnswer(call: Call): Answer | undefined {
  const requested =
    call.method === "OPTIONS" ? (call.header("access-control-request-method") ?? "") : "";
  if (requested === "") {
    return undefined;
  }
  const vary = "Origin, Access-Control-Request-Method, Access-Control-Request-Headers";
  if (!hasOrigin(call) || !allowedMethods.has(requested)) {
    return emptyAnswer(204, { vary });
  }
  const requestedHeaders = call.header("access-control-request-headers") ?? "";
  return emptyAnswer(204, {
    vary,
    "access-control-allow-origin": "*",
    "access-control-allow-methods": requested,
    ...(requestedHeaders === "" ? {} : { "access-control-allow-headers": requestedHeaders }),
    "access-control-max-age": "86400",
  });
}

/** The answer with the CORS headers that a call which is no preflight gets. */
export function withCors(call: Call, answer: Answer): Answer {
  const isShared = hasOrigin(call) && allowedMethods.has(call.method);
  const { status, headers, body } = answer;
  const shared = isShared ? sharedHeaders(answer) : undefined;
  // V8 copies fast only behind a member: `{ ...headers, vary }` takes twenty times as long.
  return { status, headers: { vary: "Origin", ...shared, ...headers }, body };
}

function sharedHeaders({ headers }: Answer): Answer["headers"] {
  const challenge = "www-authenticate" in headers ? ", WWW-Authenticate" : "";
  return {
    "access-control-allow-origin": "*",
    "access-control-expose-headers": `Content-Type, Content-Length${challenge}`,
  };
}

function hasOrigin(call: Call): boolean {
  return (call.header("origin") ?? "") !== "";
}
