import { expect, test } from "vitest";
import { html } from "../../src/pages/parts/html.js";

test("text is escaped in content and in attributes, markup is not", () => {
  const hostile = `"><script>alert('&')</script>\``;

  const { text } =
    html`<a title="${hostile}">${hostile}${html`<b>${1}</b>`}${[html`<i></i>`, undefined]}</a>`;

  const escaped = "&quot;&gt;&lt;script&gt;alert(&#39;&amp;&#39;)&lt;/script&gt;&#96;";
  expect(text).toBe(`<a title="${escaped}">${escaped}<b>1</b><i></i></a>`);
});

test("controls that reorder or hide text are written as their escapes", () => {
  const { text } = html`${"a\u202eb\u2066c\u200bd\u0000e\ufefff\ud800g"}`;

  expect(text).toBe("a\\u202eb\\u2066c\\u200bd\\u0000e\\ufefff\\ud800g");
});

test("line ends, tabs and letters of every script stay", () => {
  expect(html`${"a\r\nb\tc\u200dд日😀"}`.text).toBe("a\nb\tc\u200dд日😀");
});
