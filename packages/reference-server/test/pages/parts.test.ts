import { expect, test } from "vitest";
import { apiAddress, serverAddress } from "../../src/pages/parts/addresses.js";
import { clip } from "../../src/pages/parts/clip.js";
import { counted } from "../../src/pages/parts/counted.js";
import { webLink } from "../../src/pages/parts/web-link.js";
import { inlineProse, prose } from "../../src/pages/reference/prose.js";
import { registryOf } from "../helpers/page.js";
import { get } from "../helpers/test-registry.js";

test.each(["https://example.com/a?b=c&d", "http://example.com"])("%s becomes a link", (address) => {
  expect(webLink(address).text).toMatch(
    /^<a class="address" href="https?:\/\/[^"]+" rel="noreferrer noopener nofollow">/,
  );
});

test.each([
  "javascript:alert(1)",
  " javascript:alert(1)",
  "JaVaScRiPt://example.com/%0aalert(1)",
  "data:text/html,<script>alert(1)</script>",
  "vbscript:x",
  "file:///etc/passwd",
  "//example.com",
  "{url}",
  `https://example.com/${"x".repeat(5000)}`,
])("%j does not", (address) => {
  expect(webLink(address, "label").text).not.toContain("<a");
  expect(webLink(address, "label").text).not.toContain("label");
});

test("a label stands in the place of an address", () => {
  expect(webLink("https://example.com/", "here").text).toMatch(/>here<\/a>$/);
});

test.each([
  ["com.example/a", "1.0.0"],
  ["com.example/a", "1.0.0+build.1"],
  ["com.example/a", "100%"],
  ["com.example/a", "%2F"],
  ["com.example/a", ".."],
  ["com.example/ü &?#", "a/b c"],
])(
  "the address of %s %s leads to it, also after a browser has cleaned it",
  async (name, version) => {
    const registry = await registryOf({ name, version });
    const cleaned = new URL(apiAddress(name, version), "http://registry.example/").href;

    const answer = await registry.fetch(new Request(cleaned));

    expect((await answer.json()).server).toEqual({ name, version });
    const page = new URL(serverAddress(name, version), "http://registry.example/");
    expect((await get(registry, page.pathname + page.search)).status).toBe(200);
  },
);

test("half a surrogate pair in a name breaks no address", () => {
  expect(serverAddress("a\ud800b")).toBe("./?server=a%EF%BF%BDb");
  expect(apiAddress("a\ud800b")).toBe("./v0.1/servers/a%EF%BF%BDb/versions");
});

test("a clipped text keeps its pairs whole", () => {
  expect(clip("abc", 3)).toBe("abc");
  expect(clip("abcd", 3)).toBe("ab…");
  expect(clip("a😀bc", 3)).toBe("a…");
  expect(clip("a😀bc", 4)).toBe("a😀…");
});

test("counts agree with their nouns", () => {
  expect([counted(0, "row"), counted(1, "row"), counted(1200, "row")]).toEqual([
    "0 rows",
    "1 row",
    "1,200 rows",
  ]);
});

test("prose has paragraphs and code, and keeps a back tick without a partner", () => {
  expect(prose("One `two`\nthree.\n\nFour <b>.\n").map(({ text }) => text.trim())).toEqual([
    "<p>One <code>two</code>\nthree.</p>",
    "<p>Four &lt;b&gt;.</p>",
  ]);
  expect(inlineProse("a ` b").text).toBe("a &#96; b");
});
