import { validateServerJson } from "@mcp-registry-kit/server-json";
import { exampleBase, rules } from "@mcp-registry-kit/types/rules";
import { describe, expect, test } from "vitest";
import { mergePatch } from "../../../../scripts/lib/merge-patch.js";

const reachable = Object.values(rules).filter(({ reachableBy }) => reachableBy !== "nothing");
const bad = reachable.flatMap((rule) => rule.examples.bad.map((patch) => ({ rule, patch })));
const good = reachable.flatMap((rule) => rule.examples.good.map((patch) => ({ rule, patch })));

function issuesWith(code: string, patch: unknown) {
  const { issues } = validateServerJson(mergePatch(exampleBase, patch));
  return issues.filter(({ reference }) => reference === code);
}

/** A path as rules print it: the first index is `{i}`, one within that `{j}`. */
function withPlaceholders(path: string): string {
  return path.replace(/\[\d+\]/, "[{i}]").replace(/\[\d+\]/, "[{j}]");
}

test("what the examples are put over has no issue", () => {
  expect(validateServerJson(exampleBase).issues).toEqual([]);
});

describe("bad examples", () => {
  test.each(bad)("$rule.code: $patch", ({ rule, patch }) => {
    const issues = issuesWith(rule.code, patch);

    expect(issues).toMatchObject([{ type: rule.type, severity: rule.severity }]);
    const paths = [rule, ...(rule.elsewhere ?? [])].map(({ path }) => path);
    expect(paths).toContain(withPlaceholders(issues[0]?.path ?? ""));
  });
});

describe("good examples", () => {
  test.each(good)("$rule.code: $patch", ({ rule, patch }) => {
    expect(issuesWith(rule.code, patch)).toEqual([]);
  });
});

const everyMember = {
  $schema: "http://example.com/schemas/draft/server.schema.json",
  name: "com.example/weather_",
  version: "1.x",
  repository: { url: "https://github.com/example", source: "github", subfolder: "/servers" },
  websiteUrl: "the weather",
  title: " ",
  icons: [{ src: "/icon.png" }],
  packages: [
    {
      registryType: "npm",
      identifier: "the weather",
      version: "1.x",
      runtimeArguments: [{ type: "named", name: "a b", value: "a b c", default: "a b c" }],
      packageArguments: [{ type: "named", name: "a b", value: "a b c", default: "a b c" }],
      transport: { type: "sse", url: "ftp://localhost" },
    },
  ],
  remotes: [{ type: "sse", url: "ftp://localhost" }],
};

test.each([
  everyMember,
  { ...everyMember, remotes: [{ type: "sse" }], version: "latest" },
  { title: " ", packages: [{ transport: { type: "sse" } }], remotes: [{ type: "stdio" }] },
])("the order of the rules is the order of the issues of %j", (patch) => {
  const { issues } = validateServerJson(mergePatch(exampleBase, patch), { schema: false });

  const orders = issues.map(({ reference, path }) => {
    const rule = reachable.find(({ code }) => code === reference);
    const places = rule === undefined ? [] : [rule, ...(rule.elsewhere ?? [])];
    return places.find((place) => place.path === withPlaceholders(path))?.order ?? Number.NaN;
  });
  expect(orders.length).toBeGreaterThan(2);
  expect(orders).toEqual([...new Set(orders)].sort((left, right) => left - right));
});
