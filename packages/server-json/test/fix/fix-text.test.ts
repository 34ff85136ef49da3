import { expect, test } from "vitest";
import { fixText } from "../../src/fix/fix-text.js";

test("a sound text stays as it is", () => {
  const text = '{ "name":"a",\n\t"version": "1" }';

  expect(fixText(text)).toEqual({ text, fixes: [] });
});

test.each([
  ["a byte-order mark", "\uFEFF{}", "{}"],
  ["trailing commas", '{"a": [1, 2,],}', '{"a": [1, 2]}'],
  ["a comma inside of a text", '{"a": ",]",}', '{"a": ",]"}'],
  ["an empty repository", '{\n\t"a": 1,\n\t"repository": {}\n}', '{\n\t"a": 1\n}'],
  [
    "an empty member deep inside",
    '{"packages": [{"version": "", "a": 1}]}',
    '{"packages": [{ "a": 1}]}',
  ],
])("mends %s and nothing else", (_, text, expected) => {
  const fixed = fixText(text);

  expect(JSON.parse(fixed.text)).toEqual(JSON.parse(expected));
  expect(fixed.fixes).toHaveLength(1);
});

test("adds the source that a repository's address tells", () => {
  const { text } = fixText(
    '{\n  "repository": {\n    "url": "https://github.com/example/clock"\n  }\n}',
  );

  expect(JSON.parse(text).repository).toEqual({
    url: "https://github.com/example/clock",
    source: "github",
  });
});

test("what is no JSON for another reason keeps its mistakes", () => {
  expect(fixText('{"a": tru,}').text).toBe('{"a": tru}');
});
