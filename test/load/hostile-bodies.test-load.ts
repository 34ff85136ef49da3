import { expect, test } from "vitest";
import {
  document,
  post,
  testRegistry,
  token,
} from "../../packages/reference-server/test/helpers/test-registry.js";

const name = "com.example/hostile-bodies";
const longestAnswer = 8_388_608;

function numbered<Value>(count: number, make: (index: number) => Value): readonly Value[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

function documentWith(members: Readonly<Record<string, unknown>>): string {
  return JSON.stringify(document(name, "1.0.0", members));
}

function packageWith(members: Readonly<Record<string, unknown>>): string {
  const basis = { registryType: "npm", identifier: "x", version: "1.0.0" };
  return documentWith({ packages: [{ ...basis, transport: { type: "stdio" }, ...members }] });
}

const unknownMembers = Object.fromEntries(numbered(70_000, (index) => [`k${index}`, 1]));
const placeholders = numbered(30_000, (index) => `{v${index}}`).join("");
const variables = Object.fromEntries(numbered(30_000, (index) => [`v${index}`, {}]));

test.each([
  ["arrays in arrays", "[".repeat(1_000_000), 400, 400],
  ["objects in objects", '{"a":'.repeat(200_000), 400, 400],
  ["arrays in arrays that end", `${"[".repeat(500_000)}${"]".repeat(500_000)}`, 400, 400],
  ["a number of many digits", "9".repeat(1_000_000), 400, 400],
  ["a number beyond all numbers", `1e${"9".repeat(1_000_000)}`, 400, 400],
  ["a text of escapes", `"${"\\u0000".repeat(170_000)}"`, 422, 422],
  ["a text of halves", `"${"\\ud800".repeat(170_000)}"`, 422, 422],
  ["a text without end", `"${"x".repeat(1_000_000)}`, 400, 400],
  ["blanks", " ".repeat(1_000_000), 400, 400],
  ["members that nobody knows", JSON.stringify(unknownMembers), 422, 422],
  ["members that nobody knows, further in", documentWith({ repository: unknownMembers }), 422, 422],
  ["one name again and again", `{${'"name":"x",'.repeat(90_000)}"version":"1"}`, 422, 422],
  ["packages that are none", `{"packages":[${"{},".repeat(300_000)}{}]}`, 422, 422],
  ["icons that are numbers", documentWith({ icons: numbered(200_000, () => 1) }), 422, 422],
  [
    "icons without addresses",
    documentWith({ icons: numbered(70_000, () => ({ src: "://" })) }),
    422,
    422,
  ],
  [
    "a name of many characters",
    JSON.stringify(document(`a/${"b".repeat(1_000_000)}`, "1.0.0")),
    422,
    422,
  ],
  ["a version of many characters", JSON.stringify(document(name, "1.".repeat(500_000))), 422, 422],
  [
    "an address of many characters",
    documentWith({ websiteUrl: `://${"x".repeat(1_000_000)}` }),
    422,
    422,
  ],
  [
    "sizes that are none",
    documentWith({
      icons: [{ src: "https://x.example/a.png", sizes: numbered(200_000, () => "x") }],
    }),
    200,
    200,
  ],
  [
    "arguments that are none",
    packageWith({ packageArguments: numbered(70_000, () => ({ type: "x" })) }),
    200,
    200,
  ],
  [
    "remotes that are none",
    documentWith({ remotes: numbered(70_000, () => ({ type: "x" })) }),
    200,
    422,
  ],
  [
    "braces in an address",
    documentWith({ remotes: [{ type: "sse", url: `https://x.example/${"{".repeat(900_000)}` }] }),
    200,
    200,
  ],
  [
    "placeholders in an address",
    documentWith({
      remotes: [{ type: "sse", url: `https://y.example/${placeholders}`, variables }],
    }),
    200,
    200,
  ],
  [
    "remotes that are all the same",
    documentWith({ remotes: numbered(20_000, () => ({ type: "sse", url: "https://z.example/" })) }),
    200,
    200,
  ],
])(
  "%s, a mebibyte of them, are judged in bounded time",
  async (_what, text, validated, published) => {
    const registry = testRegistry();
    const headers = { authorization: `Bearer ${await token("*")}` };

    const verdict = await post(registry, "/v0.1/validate", text, headers);
    const outcome = await post(registry, "/v0.1/publish", text, headers);

    expect(text.length).toBeGreaterThan(400_000);
    expect([verdict.status, outcome.status]).toEqual([validated, published]);
    for (const response of [verdict, outcome]) {
      expect(Number(response.headers.get("content-length"))).toBeLessThan(longestAnswer);
    }
  },
  60_000,
);
