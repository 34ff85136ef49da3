import { type OperationDescription, operations } from "@mcp-registry-kit/types/openapi";
import fc from "fast-check";
import type { BodyReading } from "../../../src/index.js";
import { oddBody, type Subject, soundBody } from "./body-bytes.js";
import { encodeText, oddlyEncoded } from "./encoded-text.js";
import { type FuzzedHeaders, oddHeaders, soundHeaders } from "./fuzzed-headers.js";
import { oddText } from "./odd-values.js";
import { oddQuery, soundQuery } from "./query-text.js";
import { pooledNames, pooledVersions } from "./row-pool.js";

/** A request as it is sent. */
export interface FuzzedRequest {
  readonly method: string;
  readonly target: string;
  readonly headers: FuzzedHeaders;
  readonly body: Uint8Array;
  /** What becomes of reading the body. */
  readonly outcome: Exclude<BodyReading["outcome"], "broken">;
}

/** The parts of a request that can be odd. */
const partNames = ["method", "path", "query", "headers", "body", "outcome"] as const;
type PartName = (typeof partNames)[number];

const subject = fc.record({
  name: fc.constantFrom(...pooledNames),
  version: fc.constantFrom(...pooledVersions),
});
const absolute = "http://other.example.com";
const oddPrefixes = [
  `${absolute}/v0.1`,
  `${absolute}/v0.1/`,
  absolute,
  "",
  "/",
  "/V0.1",
  "//v0.1",
  "/v0.1/.",
  "/v0.2",
  "/x/../v0.1",
  "/v0%2E1",
  "/%76%30",
];
const oddEndings = ["/", "/.", "/..", "//", "%2F", "#x", ";x", "%00", "%", "/status", "\t", " "];
const wholeTargets = ["*", "", "/", "v0.1/ping", "mailto:x", absolute, "//", "/docs", "/metrics"];
const pagePaths = [
  "/docs",
  "/metrics",
  "/openapi.json",
  "/openapi.yaml",
  "/assets/pages.js",
  "/assets/..",
];
const pageQuery = fc
  .array(
    fc.tuple(
      fc.constantFrom("server", "version", "search", "cursor", "include_deleted", "v"),
      fc.oneof(fc.constantFrom(...pooledNames, ...pooledVersions, "true"), oddText),
    ),
    { maxLength: 3 },
  )
  .map((given) => given.map(([name, text]) => `${name}=${encodeText(text)}`).join("&"));
const methods = [
  "GET",
  "HEAD",
  "POST",
  "PUT",
  "PATCH",
  "DELETE",
  "OPTIONS",
  "TRACE",
  "BREW",
  "get",
];

/** Requests to what is no operation but has a path of its own. */
const requestToPage: fc.Arbitrary<FuzzedRequest> = fc.record({
  method: fc.oneof({ weight: 4, arbitrary: fc.constant("GET") }, fc.constantFrom(...methods)),
  target: fc
    .tuple(fc.constantFrom("/", "/", "/", ...pagePaths), pageQuery)
    .map(([path, query]) => `${path}?${query}`),
  headers: soundHeaders,
  body: fc.constant(new Uint8Array()),
  outcome: fc.constant<FuzzedRequest["outcome"]>("complete"),
});

/** Requests to every operation of the specification, and to pages: most as they should be, some not at all. */
export const fuzzedRequest: fc.Arbitrary<FuzzedRequest> = fc
  .record({
    operation: fc.oneof(...Object.values(operations).map(weighed)),
    about: subject,
    one: fc.constantFrom(...partNames),
    some: fc.subarray([...partNames]),
  })
  .chain(({ operation, about, one, some }) =>
    fc.oneof(
      { weight: 10, arbitrary: requestTo(operation, about, []) },
      { weight: 8, arbitrary: requestTo(operation, about, [one]) },
      { weight: 3, arbitrary: requestTo(operation, about, some) },
      { weight: 1, arbitrary: requestSomewhere(operation, about, some) },
      { weight: 1, arbitrary: requestToPage },
    ),
  );

/** Operations with more to get wrong come more often. */
function weighed(operation: OperationDescription): fc.WeightedArbitrary<OperationDescription> {
  const weight = 1 + operation.parameters.length + (operation.secured ? 2 : 0);
  return { weight, arbitrary: fc.constant(operation) };
}

function requestTo(
  operation: OperationDescription,
  about: Subject,
  odd: readonly PartName[],
): fc.Arbitrary<FuzzedRequest> {
  const part = <Value>(name: PartName, sound: fc.Arbitrary<Value>, other: fc.Arbitrary<Value>) =>
    odd.includes(name) ? other : sound;
  return fc
    .record({
      method: part("method", soundMethod(operation), fc.constantFrom(...methods)),
      path: part("path", soundPath(operation, about), oddPath(operation, about)),
      query: part("query", soundQuery(operation), oddQuery(operation)),
      headers: part("headers", soundHeaders, oddHeaders),
      body: part("body", soundBody(operation, about), oddBody(operation, about)),
      outcome: part<FuzzedRequest["outcome"]>(
        "outcome",
        fc.constant("complete"),
        fc.constantFrom("too-large", "too-slow"),
      ),
    })
    .map(({ path, query, ...rest }) => ({
      ...rest,
      target: query === undefined ? path : `${path}?${query}`,
    }));
}

function requestSomewhere(
  operation: OperationDescription,
  about: Subject,
  odd: readonly PartName[],
): fc.Arbitrary<FuzzedRequest> {
  const target = fc.oneof(
    fc.constantFrom(...wholeTargets),
    oddText.map((text) => `/v0.1/${text}`),
    oddText,
  );
  return fc
    .tuple(requestTo(operation, about, odd), target)
    .map(([request, somewhere]) => ({ ...request, target: somewhere }));
}

function soundMethod({ method }: OperationDescription): fc.Arbitrary<string> {
  return method === "GET"
    ? fc.oneof(
        { weight: 9, arbitrary: fc.constant("GET") },
        { weight: 1, arbitrary: fc.constant("HEAD") },
      )
    : fc.constant(method);
}

function soundPath({ path }: OperationDescription, about: Subject): fc.Arbitrary<string> {
  const version = fc.constantFrom(about.version, about.version, about.version, "latest");
  return fc
    .tuple(fc.constantFrom("/v0.1", "/v0"), version)
    .map(([prefix, asked]) => prefix + filled(path, encodeText(about.name), encodePath(asked)));
}

/** A path with one thing that is odd about it, so that it still leads somewhere. */
function oddPath({ path }: OperationDescription, about: Subject): fc.Arbitrary<string> {
  const name = encodeText(about.name);
  const version = encodePath(about.version);
  const text = (sound: string) => fc.oneof(oddlyEncoded(sound), oddText.map(encodeText));
  return fc.oneof(
    text(about.name).map((odd) => `/v0.1${filled(path, odd, version)}`),
    text(about.version).map((odd) => `/v0.1${filled(path, name, odd)}`),
    fc.constantFrom(...oddPrefixes).map((prefix) => prefix + filled(path, name, version)),
    fc.constantFrom(...oddEndings).map((ending) => `/v0${filled(path, name, version)}${ending}`),
  );
}

// A `%` of a version has to be escaped twice, since names and versions are decoded twice.
function encodePath(text: string): string {
  return encodeText(text.replaceAll("%", "%25"));
}

function filled(template: string, name: string, version: string): string {
  return template.replace("{serverName}", () => name).replace("{version}", () => version);
}
