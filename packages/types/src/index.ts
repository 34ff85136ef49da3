import type { components, operations } from "./generated/openapi-types.js";

type Schemas = components["schemas"];

/** A server.json document of the current date. */
export type ServerJson = Schemas["ServerDetail"];
/** A version row: a document, and what registries say about it. */
export type ServerResponse = Schemas["ServerResponse"];
/** A page of version rows. */
export type ServerList = Schemas["ServerList"];
/** What the registry keeps about a version row. */
export type OfficialMeta = Schemas["OfficialMeta"];
/** Whether a version row is in use, discouraged or hidden. */
export type ServerStatus = Schemas["ServerStatus"];
/** An installable package of a server. */
export type Package = Schemas["Package"];
/** A hosted endpoint of a server. */
export type RemoteTransport = Schemas["RemoteTransport"];
/** A value that the publisher fixes or the user gives. */
export type Input = Schemas["Input"];
/** A command-line argument. */
export type Argument = Schemas["Argument"];
/** An environment variable or a header. */
export type KeyValueInput = Schemas["KeyValueInput"];
/** A change of status. */
export type StatusUpdate = Schemas["StatusUpdate"];
/** Every version of a server after a change of status. */
export type AllVersionsStatusResponse = Schemas["AllVersionsStatusResponse"];
/** Problem details as the official registry writes them. */
export type Problem = Schemas["Problem"];
/** One reason of a problem. */
export type ProblemReason = Schemas["ProblemReason"];
/** The error form of the generic API. */
export type GenericError = Schemas["GenericError"];
/** Verdict on a document. */
export type ValidationResult = Schemas["ValidationResult"];
/** One finding about a document. */
export type ValidationIssue = Schemas["ValidationIssue"];
/** A registry token. */
export type TokenResponse = Schemas["TokenResponse"];
/** Proof of a GitHub identity, to be exchanged for a registry token. */
export type GithubTokenExchange = Schemas["GithubTokenExchange"];
/** Proof of an identity that an OpenID Connect issuer vouches for, to be exchanged for a registry token. */
export type OidcTokenExchange = Schemas["OidcTokenExchange"];
/** Proof that a domain is under one's control, to be exchanged for a registry token. */
export type SignatureTokenExchange = Schemas["SignatureTokenExchange"];
/** Answer to a ping. */
export type PingBody = Schemas["PingBody"];
/** State of the service. */
export type HealthBody = Schemas["HealthBody"];
/** What the service runs. */
export type VersionBody = Schemas["VersionBody"];

/** Query of {@link operations.listServers}. */
export type ListServersQuery = NonNullable<operations["listServers"]["parameters"]["query"]>;
/** Query of {@link operations.listServerVersions}. */
export type ListServerVersionsQuery = NonNullable<
  operations["listServerVersions"]["parameters"]["query"]
>;
/** Query of {@link operations.getServerVersion}. */
export type GetServerVersionQuery = NonNullable<
  operations["getServerVersion"]["parameters"]["query"]
>;

export type {
  CatalogueDescription,
  CatalogueKind,
  CatalogueSeries,
  CatalogueVersion,
} from "./catalogue-description.js";
export type { components, operations, paths } from "./generated/openapi-types.js";
export type { OperationId } from "./generated/operations.js";
export type {
  OperationDescription,
  OperationRoute,
  ParameterDescription,
} from "./operation-description.js";
export type { Requirement } from "./requirement.js";
export type { RuleDescription } from "./rule-description.js";
export type { DocumentFormats, ValidationError, Validator } from "./validator.js";
