import fc from "fast-check";
import type { Permission } from "../../../src/domain/permission.js";
import { createTokens } from "../../../src/http/tokens.js";
import { testSeed } from "../test-registry.js";
import { inheritedNames } from "./odd-values.js";

/** Headers of a fuzzed request, by lower-case name. */
export type FuzzedHeaders = Readonly<Record<string, string>>;

/** The instant at which tokens are judged, in nanoseconds since 1970. */
export const fuzzedNow = 1_780_000_000_000_000_000n;

const actions = ["publish", "edit"];
const everything = actions.map((action) => ({ action, resource: "*" }));
const narrow = actions.map((action) => ({ action, resource: "com.example/a*" }));
const [good, publisher, stranger, powerless, expired, future, foreign] = await Promise.all([
  token(everything),
  token([{ action: "publish", resource: "*" }]),
  token(narrow),
  token([]),
  token(everything, -1000n),
  token(everything, 1000n),
  token(everything, 0n, "ff".repeat(32)),
]);
const notSigned = `${good.split(".").slice(0, 2).join(".")}.`;
const otherTokens = [publisher, stranger, powerless, expired, future, foreign];
const authorizations = [
  `bearer ${good}`,
  `Bearer  ${good}`,
  `Bearer ${good} `,
  `Bearer ${good}=`,
  `Bearer ${notSigned}`,
  `Bearer ${good.toUpperCase()}`,
  `Basic ${good}`,
  "Bearer",
  "Bearer ",
  "Bearer a.b.c",
  "Bearer ..",
  "",
  " ",
  "\u4e2d",
  ...inheritedNames.map((name) => `Bearer ${name}`),
];
const contentTypes = [
  "application/json; charset=utf-8",
  "application/problem+json",
  "",
  ";",
  "text/plain",
  "APPLICATION/JSON",
  "multipart/form-data; boundary=x",
  "application/json; x=a+b",
  "\u4e2d/json",
  "__proto__",
];
const origins = ["https://app.example.com", "null", ""];

const json = { "content-type": "application/json" };
const trusted = { authorization: `Bearer ${good}` };

/** A token for everything, and JSON. */
export const soundHeaders: fc.Arbitrary<FuzzedHeaders> = fc
  .record({ origin: fc.constantFrom(...origins) }, { requiredKeys: [] })
  .map((headers) => ({ ...headers, ...trusted, ...json }));

/** A token or a media type that is refused or nearly is, or what asks for something else. */
export const oddHeaders: fc.Arbitrary<FuzzedHeaders> = fc.oneof(
  fc.constantFrom(...otherTokens).map((token) => ({ ...json, authorization: `Bearer ${token}` })),
  fc.constantFrom(...authorizations).map((authorization) => ({ ...json, authorization })),
  fc.constantFrom(...contentTypes).map((type) => ({ ...trusted, "content-type": type })),
  fc.record(
    {
      authorization: fc.constantFrom(...authorizations),
      "content-type": fc.constantFrom(...contentTypes),
      origin: fc.constantFrom(...origins),
      accept: fc.constantFrom("application/xml", "*/*;q=0", ""),
      "content-encoding": fc.constantFrom("gzip", "br"),
      "access-control-request-method": fc.constantFrom("GET", "get", "*", "DELETE", ""),
      "access-control-request-headers": fc.constantFrom("authorization", "\u4e2d", "*", ""),
      "x-http-method-override": fc.constantFrom("DELETE"),
      range: fc.constantFrom("bytes=0-1"),
      "if-none-match": fc.constantFrom("*"),
    },
    { requiredKeys: [] },
  ),
);

async function token(
  permissions: readonly Permission[],
  seconds = 0n,
  seed: string = testSeed,
): Promise<string> {
  const tokens = createTokens(seed, () => fuzzedNow + seconds * 1_000_000_000n);
  return (await tokens.issue({ method: "none", subject: "fuzz", permissions })).registry_token;
}
