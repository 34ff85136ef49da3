import type { FetchTarget } from "../../src/index.js";
import type { Mutant } from "../helpers/mutant.js";
import { problem } from "../helpers/rewrite.js";

interface Exchange {
  /** What the path ends with. */
  readonly name: string;
  readonly prefix: string;
  /** The body as JSON; empty where it is none. */
  readonly body: Readonly<Record<string, unknown>>;
  readonly text: string;
  readonly request: Request;
  readonly sound: FetchTarget;
}

/** Answers some exchanges on its own. */
function exchange(
  answer: (exchange: Exchange) => Promise<Response | undefined> | Response | undefined,
): Mutant["wrap"] {
  return (sound) => async (request) => {
    const [, prefix = "", name] =
      /^\/(v0(?:\.1)?)\/auth\/([a-z-]+)$/.exec(new URL(request.url).pathname) ?? [];
    if (name === undefined || request.method !== "POST") return sound(request);
    const text = await request.clone().text();
    const own = await answer({ name, prefix, text, body: objectOf(text), request, sound });
    return own ?? sound(request);
  };
}

function objectOf(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? { ...value } : {};
  } catch {
    return {}; // As a registry does that has yet to say that it is no JSON.
  }
}

/** A refusal of a domain's proof, for a reason. */
function refusal({ name }: Exchange, message: string): Response {
  return withErrors(401, `${name.toUpperCase()} authentication failed`, [{ message }]);
}

function withErrors(status: number, detail: string, errors: unknown): Response {
  return new Response(JSON.stringify({ title: "Refused", status, detail, errors }), {
    status,
    headers: { "content-type": "application/problem+json" },
  });
}

/** Looks at other members than were sent. */
function readBody(
  change: (body: Readonly<Record<string, unknown>>) => unknown,
  matches: (exchange: Exchange) => boolean,
): Mutant["wrap"] {
  return exchange((asked) =>
    matches(asked)
      ? asked.sound(
          new Request(asked.request, { method: "POST", body: JSON.stringify(change(asked.body)) }),
        )
      : undefined,
  );
}

const isProof = ({ body }: Exchange): boolean =>
  ["domain", "timestamp", "signed_timestamp"].every((name) => typeof body[name] === "string");

/** Faults of the area `auth`. */
export const authMutants: readonly Mutant[] = [
  {
    name: "answers an anonymous token with 201",
    kills: ["auth.anonymous-token"],
    wrap: exchange(async ({ name, request, sound }) => {
      if (name !== "none") return undefined;
      const response = await sound(request);
      return new Response(response.body, { status: 201, headers: response.headers });
    }),
  },
  {
    name: "forbids anonymous tokens",
    kills: ["auth.anonymous-token"],
    wrap: exchange(({ name }) => (name === "none" ? problem(403, "Forbidden") : undefined)),
  },
  {
    name: "reads the body of a request for an anonymous token",
    kills: ["auth.anonymous-is-undemanding"],
    wrap: exchange(({ name, text }) =>
      name === "none" && text === "{" ? problem(400, "validation failed") : undefined,
    ),
  },
  {
    name: "answers an exchange that it does not offer with 400",
    kills: ["auth.oidc-is-optional", "auth.refuses-oidc-token"],
    wrap: exchange(({ name }) => (name === "oidc" ? problem(400, "Switched off") : undefined)),
  },
  {
    name: "answers an exchange that it does not offer as a server that is missing",
    kills: ["auth.oidc-is-optional"],
    wrap: exchange(({ name }) => (name === "oidc" ? problem(404, "Server not found") : undefined)),
  },
  {
    name: "says what GitHub said of a token",
    kills: ["auth.refuses-github-token"],
    wrap: exchange(({ name, body, request }) =>
      name === "github-at" &&
      request.headers.get("content-type") === "application/json" &&
      body["github_token"] === "conformance-probe"
        ? withErrors(401, "Token exchange failed", [{ message: "Bad credentials" }])
        : undefined,
    ),
  },
  {
    name: "does not say why an OIDC token is refused",
    kills: ["auth.refuses-oidc-token"],
    wrap: exchange(({ name, body }) =>
      name === "github-oidc" && "oidc_token" in body
        ? problem(401, "Token exchange failed")
        : undefined,
    ),
  },
  {
    name: "calls a proof by HTTP one by DNS",
    kills: ["auth.refuses-domain-proof"],
    wrap: exchange((asked) =>
      asked.name === "http" && isProof(asked)
        ? refusal({ ...asked, name: "dns" }, "invalid domain format")
        : undefined,
    ),
  },
  {
    name: "names the first missing member alone",
    kills: ["auth.body-structure"],
    wrap: exchange(({ name, text }) =>
      name === "http" && text === "{}"
        ? withErrors(422, "validation failed", [{ location: "body", message: "no domain" }])
        : undefined,
    ),
  },
  {
    name: "lets further members be in an exchange",
    kills: ["auth.body-structure"],
    wrap: readBody(
      ({ colour: _, ...body }) => body,
      ({ body }) => "colour" in body,
    ),
  },
  {
    name: "takes a form for JSON",
    kills: ["auth.needs-json"],
    wrap: (sound) => (request) => {
      const isText = request.headers.get("content-type") === "text/plain";
      if (!isText || !request.url.endsWith("/auth/github-at")) return sound(request);
      const headers = { "content-type": "application/json" };
      return sound(new Request(request, { headers }));
    },
  },
  {
    name: "looks up the address of a machine",
    kills: ["auth.domain-format"],
    wrap: exchange((asked) =>
      isProof(asked) && asked.body["domain"] === "127.0.0.1"
        ? refusal(asked, "failed to fetch keys: no such host")
        : undefined,
    ),
  },
  {
    name: "bears a clock that is five minutes ahead",
    kills: ["auth.timestamp-window"],
    wrap: exchange((asked) => {
      const ahead = Date.parse(String(asked.body["timestamp"])) - Date.now();
      return isProof(asked) && ahead > 0 && ahead < 300_000
        ? refusal(asked, "failed to fetch keys: no such host")
        : undefined;
    }),
  },
  {
    name: "takes a signature in base64",
    kills: ["auth.signature-is-hex"],
    wrap: exchange((asked) => {
      const age = Date.now() - Date.parse(String(asked.body["timestamp"]));
      return asked.body["signed_timestamp"] === "no signature" && age < 15_000
        ? refusal(asked, "failed to fetch keys: no such host")
        : undefined;
    }),
  },
  {
    name: "looks at the signature before the timestamp",
    kills: ["auth.order"],
    wrap: exchange((asked) =>
      isProof(asked) &&
      asked.body["signed_timestamp"] === "no signature" &&
      String(asked.body["timestamp"]).startsWith("2020") &&
      asked.body["domain"] === "conformance-probe.invalid"
        ? refusal(asked, "invalid signature format, must be hex")
        : undefined,
    ),
  },
  {
    name: "takes a timestamp with a lower-case `t`",
    kills: ["auth.timestamp-format"],
    wrap: readBody(
      (body) => ({ ...body, timestamp: String(body["timestamp"]).toUpperCase() }),
      ({ body }) => String(body["timestamp"]).includes("t0"),
    ),
  },
  {
    name: "takes a domain without a key for one with another key",
    kills: ["auth.keyless-domain"],
    wrap: exchange((asked) =>
      asked.body["signed_timestamp"] === "00".repeat(64)
        ? refusal(asked, "signature verification failed")
        : undefined,
    ),
  },
  {
    name: "refuses empty texts by their form",
    kills: ["auth.empty-texts"],
    wrap: exchange(({ body }) =>
      body["domain"] === "" && body["signed_timestamp"] === ""
        ? withErrors(422, "validation failed", [{ location: "body.domain", message: "empty" }])
        : undefined,
    ),
  },
  {
    name: "looks at a domain before the members that are missing",
    kills: ["auth.structure-first"],
    wrap: exchange((asked) =>
      asked.body["domain"] === "127.0.0.1" && !("timestamp" in asked.body)
        ? refusal(asked, "invalid domain format")
        : undefined,
    ),
  },
  {
    name: "refuses an exchange with a malformed `Authorization`",
    kills: ["auth.ignores-authorization"],
    wrap: exchange(({ name, request }) =>
      name !== "none" && request.headers.has("authorization")
        ? problem(401, "Invalid Authorization header format")
        : undefined,
    ),
  },
  {
    name: "has no exchanges below `/v0`",
    kills: ["auth.paths"],
    wrap: exchange(({ prefix }) =>
      prefix === "v0" ? problem(404, "Endpoint not found.") : undefined,
    ),
  },
];
