import { expect, test } from "vitest";
import type { Answer, BodyReading, Call } from "../../src/index.js";
import { post, testRegistry } from "../helpers/test-registry.js";

const encoder = new TextEncoder();
const decoder = new TextDecoder();
const instant = { domain: "localhost", timestamp: "x", signed_timestamp: "zz" };
const refused = "Token exchange failed";
/** Exchanges that take a body, one that is sound but proves nothing, and what they then answer. */
const exchanges = [
  { name: "dns", body: instant, detail: "DNS authentication failed" },
  { name: "http", body: instant, detail: "HTTP authentication failed" },
  { name: "github-at", body: { github_token: "x" }, detail: refused },
  { name: "github-oidc", body: { oidc_token: "x" }, detail: refused },
  { name: "oidc", body: { oidc_token: "x" }, detail: refused },
] as const;
const prefixes = ["/v0", "/v0.1"];
const registry = testRegistry({
  anonymousAuth: true,
  fetch: () => Promise.reject(new Error("nobody is asked")),
  oidc: { issuer: "https://id.example.com", clientId: "registry-admin" },
});

interface Row {
  readonly situation: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** What is sent in place of the sound body. */
  readonly body?: string | BodyReading;
  readonly target?: (path: string) => string;
  /** Status, and detail or location. */
  readonly wanted: readonly [status: number, what?: string | RegExp];
}
const asRefused: Row["wanted"] = [401];
const notFound: Row["wanted"] = [404, /^Endpoint not found\. /];
const json = { "content-type": "application/json" };
const rows: readonly Row[] = [
  { situation: "an unknown query parameter", target: (path) => `${path}?x=1`, wanted: asRefused },
  {
    situation: "a malformed escape in the query",
    target: (path) => `${path}?x=%zz`,
    wanted: asRefused,
  },
  { situation: "no Authorization", wanted: asRefused },
  { situation: "another scheme", headers: { authorization: "Basic x" }, wanted: asRefused },
  { situation: "a token that is none", headers: { authorization: "Bearer x" }, wanted: asRefused },
  {
    situation: "an Accept that nobody can meet",
    headers: { accept: "application/cbor;q=1" },
    wanted: asRefused,
  },
  {
    situation: "a suffixed content type",
    headers: { "content-type": "text/x+json" },
    wanted: asRefused,
  },
  { situation: "an empty content type", headers: { "content-type": "" }, wanted: asRefused },
  { situation: "malformed JSON", body: "{", wanted: [400, "validation failed"] },
  { situation: "blanks alone", body: " \n", wanted: [400, "validation failed"] },
  {
    situation: "text that is not UTF-8",
    body: { outcome: "complete", bytes: Uint8Array.of(34, 255, 34) },
    wanted: [400, "validation failed"],
  },
  { situation: "an empty body", body: "", wanted: [400, "request body is required"] },
  { situation: "null", body: "null", wanted: [422, "validation failed"] },
  { situation: "a list", body: "[]", wanted: [422, "validation failed"] },
  { situation: "an object without members", body: "{}", wanted: [422, "validation failed"] },
  {
    situation: "another content type",
    headers: { "content-type": "text/plain" },
    wanted: [415, "validation failed"],
  },
  {
    situation: "JSON in capitals",
    headers: { "content-type": "APPLICATION/JSON" },
    wanted: [415, "validation failed"],
  },
  {
    situation: "a mebibyte",
    body: { outcome: "too-large" },
    wanted: [413, "request body is too large limit=1048576 bytes"],
  },
  {
    situation: "a body that is too slow",
    body: { outcome: "too-slow" },
    wanted: [408, "request body read timeout"],
  },
  {
    situation: "a body that breaks off",
    body: { outcome: "broken" },
    wanted: [500, "cannot read request body"],
  },
  ...["GET", "HEAD", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE"].map((method) => ({
    situation: `the method ${method}`,
    method,
    wanted: notFound,
  })),
  { situation: "a trailing slash", target: (path) => `${path}/`, wanted: [308] },
  {
    situation: "a doubled slash",
    target: (path) => path.replace("/auth", "//auth"),
    wanted: [307],
  },
  { situation: "a dot segment", target: (path) => path.replace("/auth", "/./auth"), wanted: [307] },
  {
    situation: "a NUL in the path",
    target: (path) => `${path}%00`,
    wanted: [400, "Invalid request: URL path contains null bytes"],
  },
  {
    situation: "a NUL in the query",
    target: (path) => `${path}?x=%00`,
    wanted: [400, "Invalid request: query parameters contain null bytes"],
  },
  { situation: "a malformed escape in the path", target: (path) => `${path}%zz`, wanted: [400] },
  { situation: "capitals in the path", target: (path) => path.toUpperCase(), wanted: notFound },
];

function send(target: string, row: Row, sound: string): Promise<Answer> {
  const headers: Readonly<Record<string, string>> = { ...json, ...row.headers };
  const content = row.body ?? sound;
  const reading: BodyReading =
    typeof content === "string" ? { outcome: "complete", bytes: encoder.encode(content) } : content;
  const call: Call = {
    method: row.method ?? "POST",
    target,
    header: (name) => headers[name],
    body: async () => reading,
  };
  return registry.handle(call);
}

function textOf({ body }: Answer): string {
  return body.map((piece) => decoder.decode(piece)).join("");
}

const cases = exchanges.flatMap(({ name, body, detail }) =>
  rows.map((row) => ({ name, sound: JSON.stringify(body), detail, situation: row.situation, row })),
);

test.each(cases)("$name with $situation", async ({ name, sound, detail, row }) => {
  const [status, what = detail] = row.wanted;

  for (const prefix of prefixes) {
    const path = `${prefix}/auth/${name}`;
    const answer = await send(row.target?.(path) ?? path, row, sound);

    expect(answer.status).toBe(status);
    if (answer.headers["content-type"]?.includes("json") && answer.body.length > 0) {
      expect(JSON.parse(textOf(answer)).detail).toMatch(what);
    }
  }
});

test.each(rows.filter(({ wanted: [status] }) => status >= 300 && status < 600))(
  "an anonymous token with $situation",
  async (row) => {
    const [status] = row.wanted;
    // Whatever is sent is ignored; what is asked for is not.
    const isAboutTarget = row.method !== undefined || row.target !== undefined;

    for (const prefix of prefixes) {
      const path = `${prefix}/auth/none`;
      const answer = await send(row.target?.(path) ?? path, row, "");

      expect(answer.status).toBe(isAboutTarget && row.wanted !== asRefused ? status : 200);
    }
  },
);

/** Members that each exchange wants, in the order in which those that are missing are named. */
const members = {
  dns: ["domain", "signed_timestamp", "timestamp"],
  http: ["domain", "signed_timestamp", "timestamp"],
  "github-at": ["github_token"],
  "github-oidc": ["oidc_token"],
  oidc: ["oidc_token"],
};

test.each(Object.entries(members))(
  "%s names every fault of the structure",
  async (name, wanted) => {
    const errorsOf = async (body: unknown): Promise<unknown> => {
      const response = await post(registry, `/v0.1/auth/${name}`, body);
      expect(response.status).toBe(422);
      return (await response.json()).errors;
    };
    const missing = (member: string, value: unknown) => ({
      message: `expected required property ${member} to be present`,
      location: "body",
      value,
    });
    const [first = ""] = wanted;
    const sound = Object.fromEntries(wanted.map((member) => [member, ""]));

    expect(await errorsOf({})).toEqual(wanted.map((member) => missing(member, {})));
    expect(await errorsOf(null)).toEqual([{ message: "expected object", location: "body" }]);
    expect(await errorsOf([])).toEqual([
      { message: "expected object", location: "body", value: [] },
    ]);
    expect(await errorsOf({ ...sound, [first]: 7 })).toEqual([
      { message: "expected string", location: `body.${first}`, value: 7 },
    ]);
    expect(await errorsOf({ ...sound, [first]: null })).toEqual([
      { message: "expected string", location: `body.${first}` },
    ]);
    const open = { ...sound, $schema: "x" };
    expect(await errorsOf(open)).toEqual([
      { message: "unexpected property", location: "body.$schema", value: open },
    ]);
  },
);

test.each(Object.entries(members))(
  "%s takes empty texts for a proof that fails",
  async (name, wanted) => {
    const body = Object.fromEntries(wanted.map((member) => [member, ""]));

    expect((await post(registry, `/v0.1/auth/${name}`, body)).status).toBe(401);
  },
);
