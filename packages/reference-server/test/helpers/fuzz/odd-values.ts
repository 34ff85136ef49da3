import fc from "fast-check";

/** Names that objects have without having them. */
export const inheritedNames: readonly string[] = [
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "hasOwnProperty",
];

// The limits of names, descriptions, versions, messages and metadata, and one more.
const lengths = [0, 1, 2, 100, 101, 200, 201, 255, 256, 500, 501, 4096, 4097];

/** Texts at limits, of any characters, or with a meaning somewhere. */
export const oddText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...lengths).map((length) => "x".repeat(length)),
  fc.constantFrom(...lengths).map((length) => "\u{1f600}".repeat(length)),
  fc.string({ unit: "binary", maxLength: 30 }),
  fc.constantFrom(...inheritedNames),
  fc.constantFrom(
    "latest",
    "LATEST",
    "null",
    "undefined",
    "NaN",
    "-1",
    "1e400",
    "^1.2.3",
    "1.x",
    "*",
    "\0",
    "a\0b",
    "\ud800",
    "\u2028\u2029",
    "\ufeff",
    "\r\nSet-Cookie: a=b",
    "../../etc/passwd",
    "<script>",
    "$(x)",
    "{{{",
    "'; --",
    "ﬀ",
    "\u212a",
    "%",
    "%00",
    "a/b/c",
    "com.example/",
    "/x",
    "://",
    "http://[::1",
    "http://user:secret@127.0.0.1:99999/",
    "javascript:alert(1)",
  ),
);

/** Values of any type; lists and objects are small. */
export const oddValue: fc.Arbitrary<unknown> = fc.oneof(
  oddText,
  fc.constantFrom(null, true, false, 0, -0, -1, 1.5, 1e308, 2 ** 53, [], {}, [[]], [null]),
  fc.jsonValue({ maxDepth: 3 }),
);

/** Names for members. */
export const oddName: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...inheritedNames, "", "a.b", "a[0]", "$ref", "NAME", "Name", "status_message"),
  fc.string({ unit: "binary", maxLength: 10 }),
);
