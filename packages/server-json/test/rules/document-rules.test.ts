import { expect, test } from "vitest";
import { brokenRules, ruleMessages } from "../helpers/broken-rules.js";
import { exampleDocument } from "../helpers/example-document.js";

test.each([
  { name: "io.github.user/weather" },
  { name: "ab/cd" },
  { name: "com.example--x/a__b" },
  { name: "com.example.api/server_1.x-y" },
  { version: "Latest" },
  { version: "2025-06-18" },
  { version: "v1.0" },
  { repository: {} },
  { repository: { id: "1", subfolder: "../x" } },
  { repository: { url: "https://github.com/owner/repo", source: "github" } },
  { repository: { url: "http://www.gitlab.com/a/b/", source: "gitlab" } },
  { repository: { url: "https://github.com/o/r.git/", source: "github" } },
  { repository: { url: "https://github.com/../..", source: "github" } },
  { websiteUrl: "" },
  { websiteUrl: "HTTPS://example.com" },
  { websiteUrl: "https:" },
  { websiteUrl: "https:x" },
  { websiteUrl: "https:///x" },
  { websiteUrl: "https://localhost" },
  { websiteUrl: "https://u:p@x" },
  { websiteUrl: "https://example.com/a%22b\u00a0" },
  { title: "MCP Server" },
  { title: "\ufeff" },
  { title: "\u200b" },
  { icons: [{ src: "https://example.com/i.png" }] },
])("accepts %j", (members) => {
  expect(brokenRules(exampleDocument(members))).toEqual([]);
});

test.each(["src/everything", "a/.hidden", "...", "-"])("accepts subfolder %j", (subfolder) => {
  const repository = { url: "https://github.com/o/r", source: "github", subfolder };

  expect(brokenRules(exampleDocument({ repository }))).toEqual([]);
});

test.each(["/src", "src/", "../x", "a//b", "a b", "a/./b", "a\\b", "a:b", "~", "ä", "a%20b"])(
  "refuses subfolder %j",
  (subfolder) => {
    const repository = { url: "https://github.com/o/r", source: "github", subfolder };

    expect(brokenRules(exampleDocument({ repository }))).toEqual([
      "repository.subfolder invalid-subfolder-path",
    ]);
    expect(ruleMessages(exampleDocument({ repository }))).toEqual([
      `invalid subfolder path: ${subfolder}`,
    ]);
  },
);

test.each([
  ["https://github.com/owner", "github"],
  ["https://gitlab.com/group/sub/repo", "gitlab"],
  ["https://github.com/o/r//", "github"],
  ["https://github.com/o/r?x", "github"],
  ["https://github.com/o/r#x", "github"],
  ["https://GitHub.com/o/r", "github"],
  ["HTTPS://github.com/o/r", "github"],
  ["https://github.com:443/o/r", "github"],
  ["https://github.com/o/r\n", "github"],
  ["https://gitlab.com/o/r", "github"],
  ["https://github.com/o/r", "GitHub"],
  ["https://bitbucket.example/o/r", "bitbucket"],
  ["https://github.com/o/r", ""],
  ["", "github"],
])("refuses repository %j at %j", (url, source) => {
  const document = exampleDocument({ repository: { url, source } });

  expect(brokenRules(document)).toEqual(["repository.url invalid-repository-url"]);
  expect(ruleMessages(document)).toEqual([`invalid repository URL: ${url}`]);
});

const invalidNamespace =
  " is invalid. Namespace must start and end with alphanumeric characters, and may contain dots and hyphens in the middle";
const invalidName =
  " is invalid. Name must start and end with alphanumeric characters, and may contain dots, underscores, and hyphens in the middle";
const format = "server name must be in format 'dns-namespace/name'";

test.each([
  ["", "server name is required and must be a string"],
  ["weather", `${format} (e.g., 'com.example.api/server')`],
  ["ab/cd/ef", "server name cannot contain multiple slashes"],
  ["/cd", `${format} with non-empty namespace and name parts`],
  ["ab/", `${format} with non-empty namespace and name parts`],
  ["a/b", `server name format is invalid: namespace 'a'${invalidNamespace}`],
  [".a/bb", `server name format is invalid: namespace '.a'${invalidNamespace}`],
  ["-ab/cd", `server name format is invalid: namespace '-ab'${invalidNamespace}`],
  ["ab./cd", `server name format is invalid: namespace 'ab.'${invalidNamespace}`],
  ["com_x/ab", `server name format is invalid: namespace 'com_x'${invalidNamespace}`],
  ["é/ab", `server name format is invalid: namespace 'é'${invalidNamespace}`],
  ["com.example/-x", `server name format is invalid: name '-x'${invalidName}`],
  ["com.example/x_", `server name format is invalid: name 'x_'${invalidName}`],
  ["ab/cd-", `server name format is invalid: name 'cd-'${invalidName}`],
  ["ab/c d", `server name format is invalid: name 'c d'${invalidName}`],
  ["ab/cd\n", `server name format is invalid: name 'cd\n'${invalidName}`],
])("refuses name %j", (name, message) => {
  expect(brokenRules(exampleDocument({ name }))).toEqual(["name invalid-server-name"]);
  expect(ruleMessages(exampleDocument({ name }))).toEqual([message]);
});

test.each([
  ["latest", "reserved-version-string", "version string 'latest' is reserved and cannot be used"],
  [
    " ^1\u00a0",
    "version-looks-like-range",
    'version must be a specific version, not a range: " ^1\\u00a0"',
  ],
])("refuses version %j", (version, code, message) => {
  expect(brokenRules(exampleDocument({ version }))).toEqual([`version ${code}`]);
  expect(ruleMessages(exampleDocument({ version }))).toEqual([message]);
});

test.each([
  ["://x", { "invalid-website-url": 'invalid websiteUrl: parse "://x": missing protocol scheme' }],
  [
    "example.com/x",
    {
      "website-url-must-be-absolute": "websiteUrl must be absolute (include scheme): example.com/x",
      "website-url-invalid-scheme": "websiteUrl must use https scheme: example.com/x",
    },
  ],
  [
    "http://example.com",
    { "website-url-invalid-scheme": "websiteUrl must use https scheme: http://example.com" },
  ],
  [
    "https://ü.example/a b<",
    {
      "website-url-invalid-characters":
        "websiteUrl contains an invalid character ' ' at position 20: https://ü.example/a b<",
    },
  ],
  [
    "https://ex.example/'",
    {
      "website-url-invalid-characters":
        "websiteUrl contains an invalid character '\\'' at position 19: https://ex.example/'",
    },
  ],
])("refuses website %j", (websiteUrl, expected) => {
  const document = exampleDocument({ websiteUrl });

  expect(brokenRules(document)).toEqual(Object.keys(expected).map((code) => `websiteUrl ${code}`));
  expect(ruleMessages(document)).toEqual(Object.values(expected));
});

test.each(["   ", "\t", "\u0085", "\u3000"])("refuses title %j", (title) => {
  expect(brokenRules(exampleDocument({ title }))).toEqual(["title title-whitespace-only"]);
  expect(ruleMessages(exampleDocument({ title }))).toEqual(["title cannot be only whitespace"]);
});

test.each([
  [
    "https://[::1",
    { "icon-src-invalid-url": `invalid icon src URL: parse "https://[::1": missing ']' in host` },
  ],
  [
    "",
    {
      "icon-src-not-absolute": "icon src must be an absolute URL (include scheme): ",
      "icon-src-invalid-scheme": "icon src must use https scheme (got ): ",
    },
  ],
  [
    "data:image/png;base64,x",
    {
      "icon-src-invalid-scheme":
        "icon src must use https scheme (got data): data:image/png;base64,x",
    },
  ],
])("refuses icon %j", (src, expected) => {
  const document = exampleDocument({ icons: [{ src: "https://example.com/i.png" }, { src }] });

  expect(brokenRules(document)).toEqual(
    Object.keys(expected).map((code) => `icons[1].src ${code}`),
  );
  expect(ruleMessages(document)).toEqual(Object.values(expected));
});
