import type { ArgumentView, PackageView, RemoteView } from "../document-view.js";
import { isHttpTransport } from "../is-http-transport.js";
import { readTemplateUri } from "../uri/read-template-uri.js";
import { placeholderNames } from "../uri/url-template.js";
import type { Rule } from "./rule.js";

/** The URL of a package is an HTTP URL, and the package declares every name between its braces. */
export const invalidTemplatedPackageUrl: Rule<PackageView> = {
  code: "invalid-templated-url",
  member: ["transport", "url"],
  hint: "Declare each name in braces as an environment variable, argument name or valueHint of the package.",
  judge: (subject) => {
    const { type, url } = subject.transport;
    return isHttpTransport(type) && url !== ""
      ? judgeTemplate(url, () => packageNames(subject), "invalid package transport URL")
      : undefined;
  },
};

/** The URL of a remote is an HTTP URL, and its variables hold every name between its braces. */
export const invalidTemplatedRemoteUrl: Rule<RemoteView> = {
  code: "invalid-templated-url",
  member: ["url"],
  hint: "Declare each name in braces in the variables of the remote.",
  judge: ({ type, url, variableNames }) =>
    isHttpTransport(type)
      ? judgeTemplate(url, () => variableNames.filter(isPresent), "invalid remote URL")
      : undefined,
};

function judgeTemplate(
  url: string,
  listAvailable: () => readonly string[],
  complaint: string,
): string | undefined {
  const names = placeholderNames(url);
  const isReadable = readTemplateUri(url) !== undefined;
  if (names.length === 0) {
    return isReadable ? undefined : `${complaint}: ${url}`;
  }
  const available = listAvailable();
  const known = new Set(available);
  if (isReadable && names.every((name) => known.has(name))) {
    return undefined;
  }
  return (
    `${complaint}: template variables in URL ${url} reference undefined variables. ` +
    `Available variables: [${available.join(" ")}]`
  );
}

function packageNames(subject: PackageView): readonly string[] {
  return [
    ...subject.environmentVariableNames,
    ...subject.runtimeArguments.flatMap(argumentNames),
    ...subject.packageArguments.flatMap(argumentNames),
  ];
}

function argumentNames({ name, valueHint }: ArgumentView): readonly string[] {
  return [name, valueHint].filter(isPresent);
}

function isPresent(name: string): boolean {
  return name !== "";
}
