import { jsonPointer } from "../../json-path.js";
import type {
  ArgumentView,
  InputView,
  KeyValueView,
  LaunchDocument,
  PackageView,
  TransportView,
  ValueView,
} from "../launch-document.js";
import type { VscodeChoice } from "../previews/vscode-choice.js";
import { type VscodeBuild, vscodePackage } from "../previews/vscode-package.js";

/** A member of the document that VS Code does not look at. */
export interface IgnoredMember {
  /** JSON pointer to the member. */
  readonly where: string;
  /** Why that matters, in a sentence without its full stop. */
  readonly reason: string;
}

/** What VS Code does not look at when it installs its choice, in the order of the document. */
export function ignoredMembers(
  { packages, remotes }: LaunchDocument,
  choice: VscodeChoice,
  build: VscodeBuild,
): readonly IgnoredMember[] {
  const others = [
    ...packages.map((_, index) => `/packages/${index}`),
    ...remotes.map((_, index) => `/remotes/${index}`),
  ].filter((where) => where !== choice.where);
  return [
    ...(choice.kind === "package"
      ? ignoredInPackage(choice.subject, choice.where, build)
      : ignoredInRemote(choice.remote, choice.where)),
    ...others.map((where) => ({ where, reason: "only one package or remote is installed" })),
  ];
}

function ignoredInPackage(
  subject: PackageView,
  where: string,
  build: VscodeBuild,
): readonly IgnoredMember[] {
  const { registryBaseUrl, runtimeHint, fileSha256, transport } = subject;
  const named = vscodePackage(subject, build).reference.length > 0;
  const members: readonly (readonly [member: string, present: unknown, reason: string])[] = [
    [
      "identifier",
      !named && subject.identifier,
      "the package of this type is not named to the program",
    ],
    ["version", !named && subject.version, "the package of this type is not named to the program"],
    [
      "registryBaseUrl",
      (build === "stable" || !named) && registryBaseUrl,
      "the package comes from the registry that the program uses anyway",
    ],
    ["fileSha256", fileSha256, "nothing is compared before it runs"],
    ["runtimeHint", runtimeHint, "the program follows from the registry type"],
    [
      "transport",
      transport.type !== "stdio",
      "every package is talked to over its standard streams",
    ],
  ];
  return [
    ...present(members, where),
    ...ignoredInArguments(subject.runtimeArguments, `${where}/runtimeArguments`),
    ...ignoredInArguments(subject.packageArguments, `${where}/packageArguments`),
    ...ignoredInPairs(subject.environmentVariables, `${where}/environmentVariables`),
  ];
}

function ignoredInRemote(remote: TransportView, where: string): readonly IgnoredMember[] {
  const reason = "placeholders in the URL stay as they are";
  return [
    ...(remote.variables.size === 0 ? [] : [{ where: `${where}/variables`, reason }]),
    ...ignoredInPairs(remote.headers, `${where}/headers`),
  ];
}

function ignoredInArguments(
  list: readonly ArgumentView[],
  where: string,
): readonly IgnoredMember[] {
  return list.flatMap((argument, index) => {
    const place = `${where}/${index}`;
    const { type, name, isRepeated, isSecret, choices = [] } = argument;
    if ((type !== "named" && type !== "positional") || (type === "named" && !name)) {
      return [{ where: place, reason: "the whole argument is skipped" }];
    }
    const members: readonly (readonly [string, unknown, string])[] = [
      ["isRepeated", isRepeated, "it is given once"],
      ["isSecret", isSecret, "what is typed for an argument can be seen"],
      ["choices", choices.length > 0, "anything can be typed for an argument"],
    ];
    return [...present(members, place), ...ignoredInValue(argument, place)];
  });
}

function ignoredInPairs(list: readonly KeyValueView[], where: string): readonly IgnoredMember[] {
  return list.flatMap((pair, index) => ignoredInValue(pair, `${where}/${index}`));
}

function ignoredInValue(value: ValueView, where: string): readonly IgnoredMember[] {
  const variables = Array.from(value.variables ?? [], ([name, variable]) =>
    ignoredInInput(variable, where + jsonPointer(["variables", name])),
  );
  return [...ignoredInInput(value, where), ...variables.flat()];
}

function ignoredInInput(input: InputView, where: string): readonly IgnoredMember[] {
  const { isRequired, format = "string", placeholder } = input;
  const members: readonly (readonly [string, unknown, string])[] = [
    [
      "isRequired",
      isRequired,
      "an empty answer is taken, and optional values are asked for as well",
    ],
    ["format", format !== "string", "any text is taken"],
    ["placeholder", placeholder, "no example is shown"],
  ];
  return present(members, where);
}

function present(
  members: readonly (readonly [member: string, present: unknown, reason: string])[],
  where: string,
): readonly IgnoredMember[] {
  return members.flatMap(([member, isPresent, reason]) =>
    isPresent ? [{ where: `${where}/${member}`, reason }] : [],
  );
}
