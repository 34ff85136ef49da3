import fc from "fast-check";

type Members = Readonly<Record<string, fc.Arbitrary<unknown>>>;
type MakeObject = (members: Members, requiredKeys?: readonly string[]) => fc.Arbitrary<unknown>;

const wrong = fc.constantFrom<unknown>(5, null, "", {}, [], true);
const few = { maxLength: 3 };
const text = fc.constantFrom(
  "a",
  "port",
  "--port",
  "-e",
  "run",
  "{a}",
  "{a}:{port}",
  "x y",
  "$(a)",
);
const input = {
  description: text,
  isRequired: fc.boolean(),
  format: fc.constantFrom("string", "string", "filepath", "number", "boolean"),
  value: text,
  isSecret: fc.boolean(),
  default: fc.constantFrom("a", "8080", "true"),
  placeholder: text,
  choices: fc.array(fc.constantFrom("a", "b"), few),
};

/** Objects that have some of their members, and now and then something of a wrong type. */
const loose: MakeObject = (members) => {
  const loosely = (arbitrary: fc.Arbitrary<unknown>) =>
    fc.oneof({ arbitrary, weight: 9 }, { arbitrary: wrong, weight: 1 });
  const names = Object.entries(members).map(([name, value]) => [name, loosely(value)] as const);
  return loosely(fc.record(Object.fromEntries(names), { requiredKeys: [] }));
};

const typed: MakeObject = (members, requiredKeys = []) =>
  fc.record({ ...members }, { requiredKeys: [...requiredKeys] });

/** Documents with all kinds of packages, remotes and faults. */
export const anyLaunchDocument: fc.Arbitrary<unknown> = documents(loose, {
  registryType: fc.constantFrom("npm", "pypi", "oci", "nuget", "cargo", "mcpb", "gem"),
  registryBaseUrl: fc.constantFrom("https://packages.example.com", "--x"),
  identifier: fc.constantFrom("weather", "https://example.com/w.mcpb", "--weather"),
  version: fc.constantFrom("1.0.0", "^1"),
  runtimeHint: fc.constantFrom("npx", "bun", "node"),
});

/** Documents whose first package or remote can be started once everything is answered. */
export const startableDocument: fc.Arbitrary<unknown> = documents(typed, {
  registryType: fc.constantFrom("npm", "pypi", "oci", "nuget", "cargo"),
  registryBaseUrl: fc.constant("https://packages.example.com"),
  identifier: fc.constant("weather"),
  version: fc.constant("1.0.0"),
});

function documents(object: MakeObject, members: Members): fc.Arbitrary<unknown> {
  const variables = fc.dictionary(fc.constantFrom("a", "port", "__proto__"), object(input), {
    maxKeys: 2,
  });
  const pair = { ...input, variables, name: fc.constantFrom("PORT", "A", "X-Key") };
  const argument = {
    ...input,
    variables,
    type: fc.constantFrom("named", "positional", ""),
    name: fc.constantFrom("--port", "-v", "-e", "a"),
    valueHint: fc.constantFrom("a", "port"),
    isRepeated: fc.boolean(),
  };
  const pairs = fc.array(object(pair, ["name"]), few);
  const argumentList = fc.array(object(argument, ["type", "name"]), few);
  const url = fc.constantFrom("https://example.com/", "https://example.com/x");
  const remote = {
    type: fc.constantFrom("sse", "streamable-http"),
    url,
    headers: pairs,
    variables,
  };
  const transport = fc.oneof(fc.constant({ type: "stdio" }), object(remote, ["type", "url"]));
  const subject = {
    ...members,
    transport,
    runtimeArguments: argumentList,
    packageArguments: argumentList,
    environmentVariables: pairs,
  };
  const packages = fc.array(object(subject, ["registryType", "identifier", "transport"]), few);
  const remotes = fc.array(object(remote, ["type", "url"]), { minLength: 1, maxLength: 2 });
  return object({ name: text, packages, remotes }, ["packages", "remotes"]);
}
