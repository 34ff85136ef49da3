import type {
  ArgumentView,
  DocumentView,
  IconView,
  PackageView,
  RemoteView,
} from "../document-view.js";
import { argumentDefaultStartsWithName } from "./argument-default-starts-with-name.js";
import { argumentValueStartsWithName } from "./argument-value-starts-with-name.js";
import { iconSrcInvalidScheme } from "./icon-src-invalid-scheme.js";
import { iconSrcInvalidUrl } from "./icon-src-invalid-url.js";
import { iconSrcNotAbsolute } from "./icon-src-not-absolute.js";
import { invalidNamedArgumentName } from "./invalid-named-argument-name.js";
import { invalidRemoteUrl } from "./invalid-remote-url.js";
import { invalidRepositoryUrl } from "./invalid-repository-url.js";
import { invalidServerName } from "./invalid-server-name.js";
import { invalidSubfolderPath } from "./invalid-subfolder-path.js";
import { invalidTemplatedPackageUrl, invalidTemplatedRemoteUrl } from "./invalid-templated-url.js";
import { invalidWebsiteUrl } from "./invalid-website-url.js";
import { namedArgumentNameRequired } from "./named-argument-name-required.js";
import { packageNameHasSpaces } from "./package-name-has-spaces.js";
import { remoteTransportUrlRequired } from "./remote-transport-url-required.js";
import { reservedVersionString } from "./reserved-version-string.js";
import type { Rule } from "./rule.js";
import { stdioTransportUrlNotEmpty } from "./stdio-transport-url-not-empty.js";
import { streamableTransportUrlRequired } from "./streamable-transport-url-required.js";
import { titleWhitespaceOnly } from "./title-whitespace-only.js";
import { unsupportedRemoteTransportType } from "./unsupported-remote-transport-type.js";
import { unsupportedTransportType } from "./unsupported-transport-type.js";
import { versionLooksLikeRange } from "./version-looks-like-range.js";
import { websiteUrlInvalidCharacters } from "./website-url-invalid-characters.js";
import { websiteUrlInvalidScheme } from "./website-url-invalid-scheme.js";
import { websiteUrlMustBeAbsolute } from "./website-url-must-be-absolute.js";

/** Rules about the document as a whole. Listed in the order in which the official registry reports them. */
export const documentRules: readonly Rule<DocumentView>[] = [
  invalidServerName,
  reservedVersionString,
  versionLooksLikeRange,
  invalidRepositoryUrl,
  invalidSubfolderPath,
  invalidWebsiteUrl,
  websiteUrlMustBeAbsolute,
  websiteUrlInvalidScheme,
  websiteUrlInvalidCharacters,
  titleWhitespaceOnly,
];

/** Rules about each icon. Listed in the order in which the official registry reports them. */
export const iconRules: readonly Rule<IconView>[] = [
  iconSrcInvalidUrl,
  iconSrcNotAbsolute,
  iconSrcInvalidScheme,
];

/** Rules about each package, before its arguments. Listed in the order in which the official registry reports them. */
export const packageRules: readonly Rule<PackageView>[] = [
  packageNameHasSpaces,
  reservedVersionString,
  versionLooksLikeRange,
];

/** Rules about each runtime argument, then about each package argument. Listed in the order in which the official registry reports them. */
export const argumentRules: readonly Rule<ArgumentView>[] = [
  namedArgumentNameRequired,
  invalidNamedArgumentName,
  argumentValueStartsWithName,
  argumentDefaultStartsWithName,
];

/** Rules about the transport of each package, after its arguments. Listed in the order in which the official registry reports them. */
export const transportRules: readonly Rule<PackageView>[] = [
  stdioTransportUrlNotEmpty,
  streamableTransportUrlRequired,
  invalidTemplatedPackageUrl,
  unsupportedTransportType,
];

/** Rules about each remote. Listed in the order in which the official registry reports them. */
export const remoteRules: readonly Rule<RemoteView>[] = [
  remoteTransportUrlRequired,
  invalidRemoteUrl,
  invalidTemplatedRemoteUrl,
  unsupportedRemoteTransportType,
];
