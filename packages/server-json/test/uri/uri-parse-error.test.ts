import { isParsableUri, uriParseError } from "@mcp-registry-kit/server-json";
import { expect, test } from "vitest";

test.each([
  "",
  "*",
  "?",
  "a:b c",
  "/icon.png",
  "//host/path",
  "///a:b",
  "a/b:c",
  "https:",
  "https:x",
  "mailto:a@example.com",
  "data:image/png;base64,%zz",
  "https://",
  "https:///x",
  "https://:80/x",
  "https://@x",
  "https://u:p:q@x",
  "https://%41:%41@x",
  "https://a@b@x",
  "https://x:",
  "https://x:99999999",
  "https://[::1]:80",
  "https://[::]",
  "https://[1::]",
  "https://[1:2:3:4:5:6:7:8]",
  "https://[::ffff:1.2.3.4]",
  "https://[fe80::1%25en0]",
  "https://[fe80::1%25e%20n]",
  "https://münchen.example",
  "https://x%C3%BC",
  "https://x%25",
  "https://x<y",
  "https://x..y",
  "https://x/a b",
  'https://x/"|\\{}ü',
  "https://x/?%zz",
  "foo://a:b:80",
])("%j is a URI", (text) => {
  expect([uriParseError(text), isParsableUri(text)]).toEqual([undefined, true]);
});

test.each([
  ["://x", "missing protocol scheme"],
  ["git@github.com:o/r", "first path segment in URL cannot contain colon"],
  ["1:x", "first path segment in URL cannot contain colon"],
  ["https://x:80:90", 'invalid port ":80:90" after host'],
  ["https://x:8a", 'invalid port ":8a" after host'],
  ["https://::1", 'invalid port "::1" after host'],
  ["foo://a:b", 'invalid port ":b" after host'],
  ["https://[::1]x", 'invalid port "x" after host'],
  ["https://[::1", "missing ']' in host"],
  ["https://a[::1]", "invalid IP-literal"],
  ["https://u[@x", "net/url: invalid userinfo"],
  ["https://ü@x", "net/url: invalid userinfo"],
  ["https://u%4@x", 'invalid URL escape "%4"'],
  ["https://u:%4@x", 'invalid URL escape "%4"'],
  ["https://u%4:1@x", 'invalid URL escape "%4"'],
  ["https://a b", 'invalid character " " in host name'],
  ["https://x{y", 'invalid character "{" in host name'],
  ["https://x|y", 'invalid character "|" in host name'],
  ["https://x\\y", 'invalid character "\\\\" in host name'],
  ["https://x%41", 'invalid URL escape "%41"'],
  ["https://x%20y", 'invalid URL escape "%20"'],
  ["https://x/%zz", 'invalid URL escape "%zz"'],
  ["https://x/%", 'invalid URL escape "%"'],
  ["https://x/%aé", 'invalid URL escape "%a\\xc3"'],
  ["/%é", 'invalid URL escape "%é"'],
  ["https://x\t", "net/url: invalid control character in URL"],
  ["https://x\u007f", "net/url: invalid control character in URL"],
  ["https://[1.2.3.4]", "invalid IP-literal"],
  ["https://[]", 'invalid host: ParseAddr(""): unable to parse IP'],
  ["https://[%25en]", 'invalid host: ParseAddr("%en"): missing IPv6 address'],
  ["https://[fe80::1%25]", 'invalid host: ParseAddr("fe80::1%"): zone must be a non-empty string'],
  ["https://[fe80::1%25%2F]", 'invalid URL escape "%2F"'],
  [
    "https://[g::1]",
    'invalid host: ParseAddr("g::1"): each colon-separated field must have at least one digit (at "g::1")',
  ],
  [
    "https://[12345::]",
    'invalid host: ParseAddr("12345::"): each group must have 4 or less digits (at "12345::")',
  ],
  ["https://[1::2::3]", 'invalid host: ParseAddr("1::2::3"): multiple :: in address (at ":3")'],
  ["https://[1:2]", 'invalid host: ParseAddr("1:2"): address string too short'],
  [
    "https://[1:2:3:4:5:6:7:8:9]",
    'invalid host: ParseAddr("1:2:3:4:5:6:7:8:9"): trailing garbage after address (at "9")',
  ],
  [
    "https://[1::2:3:4:5:6:7:8]",
    'invalid host: ParseAddr("1::2:3:4:5:6:7:8"): the :: must expand to at least one field of zeros',
  ],
  [
    "https://[1:]",
    'invalid host: ParseAddr("1:"): colon must be followed by more characters (at ":")',
  ],
  [
    "https://[1::x]",
    'invalid host: ParseAddr("1::x"): each colon-separated field must have at least one digit (at "x")',
  ],
  ["https://[::1!]", 'invalid host: ParseAddr("::1!"): unexpected character, want colon (at "!")'],
  [
    "https://[1:1.2.3.4]",
    'invalid host: ParseAddr("1:1.2.3.4"): embedded IPv4 address must replace the final 2 fields of the address (at "1.2.3.4")',
  ],
  [
    "https://[::1:2:3:4:5:6:7:1.2.3.4]",
    'invalid host: ParseAddr("::1:2:3:4:5:6:7:1.2.3.4"): too many hex fields to fit an embedded IPv4 at the end of the address (at "1.2.3.4")',
  ],
  ["https://[::1.2.3]", 'invalid host: ParseAddr("::1.2.3"): IPv4 address too short'],
  ["https://[::1.2.3.4.5]", 'invalid host: ParseAddr("::1.2.3.4.5"): IPv4 address too long'],
  ["https://[::1.2.3.256]", 'invalid host: ParseAddr("::1.2.3.256"): IPv4 field has value >255'],
  [
    "https://[::1.2.3.04]",
    'invalid host: ParseAddr("::1.2.3.04"): IPv4 field has octet with leading zero',
  ],
  [
    "https://[::1..3.4]",
    'invalid host: ParseAddr("::1..3.4"): IPv4 field must have at least one digit (at ".3.4")',
  ],
  ["https://[::1.a]", 'invalid host: ParseAddr("::1.a"): unexpected character (at "a")'],
])("%j fails with %s", (text, reason) => {
  const error = unquoteControls(uriParseError(text));

  expect(error).toBe(`parse ${JSON.stringify(text)}: ${reason}`);
});

test("quotes the part before the fragment, or all of it when the fragment is at fault", () => {
  expect([uriParseError("https://a b#x"), uriParseError("https://x#%zz")]).toEqual([
    'parse "https://a b": invalid character " " in host name',
    'parse "https://x#%zz": invalid URL escape "%zz"',
  ]);
});

/** JSON writes U+007F bare, Go writes `\x7f`. */
function unquoteControls(text: string | undefined): string | undefined {
  return text?.replace("\\x7f", "\u007f");
}
