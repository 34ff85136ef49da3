import fc from "fast-check";

const wrong = fc.constantFrom<unknown>(5, null, "", {}, [], true);

function object(members: Readonly<Record<string, fc.Arbitrary<unknown>>>): fc.Arbitrary<unknown> {
  const names = Object.entries(members).map(
    ([name, value]) =>
      [name, fc.oneof({ arbitrary: value, weight: 8 }, { arbitrary: wrong, weight: 1 })] as const,
  );
  const record = fc.record(Object.fromEntries(names), { requiredKeys: [] });
  return fc.oneof({ arbitrary: record, weight: 8 }, { arbitrary: wrong, weight: 1 });
}

const few = { maxLength: 2 };
const url = fc.constantFrom("https://example.com/", "ftp://x", "x");
const text = fc.constantFrom("x", "latest");
const flag = fc.boolean();
const input = {
  value: text,
  format: fc.constantFrom("string", "date"),
  isRequired: flag,
  isSecret: flag,
  placeholder: text,
};
const variables = fc.dictionary(text, object(input));
const keyValue = object({ ...input, name: text, variables });
const type = fc.constantFrom("stdio", "sse", "streamable-http", "http", "positional", "named");
const transport = object({ type, url, headers: fc.array(keyValue, few), variables });
const argument = object({
  ...input,
  type,
  name: text,
  valueHint: text,
  isRepeated: flag,
  variables,
});
const packageMembers = object({
  registryType: text,
  registryBaseUrl: url,
  identifier: text,
  version: text,
  fileSha256: fc.constantFrom("x", "0".repeat(64)),
  transport,
  runtimeArguments: fc.array(argument, few),
  packageArguments: fc.array(argument, few),
  environmentVariables: fc.array(keyValue, few),
  unknown: text,
});

/** Documents with members of all dates, in camelCase, right and wrong; seldom no object at all. */
export const arbitraryDocument: fc.Arbitrary<unknown> = object({
  name: fc.constantFrom("com.example/x", "x"),
  description: text,
  version: text,
  title: text,
  status: fc.constantFrom("active", "gone"),
  websiteUrl: url,
  repository: object({ url, source: text }),
  icons: fc.array(object({ src: url, sizes: fc.array(text, few), theme: text }), few),
  packages: fc.array(packageMembers, few),
  remotes: fc.array(transport, few),
  _meta: object({ "io.modelcontextprotocol.registry/official": object({}) }),
});
