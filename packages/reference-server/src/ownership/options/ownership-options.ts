/** Registry types whose packages can be verified. */
export type RegistryType = "npm" | "pypi" | "nuget" | "cargo" | "oci" | "mcpb";

/** The package registries of one type that may be asked. */
export interface PackageRegistryOptions {
  /**
   * Base URLs, http or https and without a slash at the end. They are what `registryBaseUrl` of a
   * package may be, letter by letter; the first counts where a package names none. The one of `nuget`
   * is the URL of a service index.
   */
  readonly baseUrls: readonly string[];
  /**
   * Further origins that redirects and answers may lead to, such as the host of files or of tokens;
   * `https://*.example.com` stands for every host below `example.com`. None by default.
   */
  readonly alsoAllow?: readonly string[] | undefined;
  /**
   * Milliseconds for one request with its redirects and its body, 10 000 by default; of `oci` for all
   * requests of a package together, 30 000 by default.
   */
  readonly timeoutMs?: number | undefined;
}

/**
 * Container registries. `baseUrls` are origins, and all but the first may be `https://*.example.com`;
 * a reference without a host belongs to the first.
 */
export interface OciRegistryOptions extends PackageRegistryOptions {
  /** Hosts by other names that references may use for them. None by default. */
  readonly aliases?: Readonly<Record<string, string>> | undefined;
  /** Milliseconds before each further try after 429 or 5xx; 1000 and 3000 by default. */
  readonly retryDelaysMs?: readonly number[] | undefined;
}

/** Hosts of release files. `baseUrls` are origins whose releases are laid out as GitHub lays them out. */
export interface McpbRegistryOptions extends PackageRegistryOptions {
  /** Those of `baseUrls` whose releases are laid out as GitLab lays them out. None by default. */
  readonly gitlabBaseUrls?: readonly string[] | undefined;
}

/** Sends a request, and leaves redirects alone where `redirect` is `manual`. */
export type PackageFetch = (url: string, init: RequestInit) => Promise<Response>;

/** How a registry verifies that packages belong to the server that lists them. */
export interface OwnershipOptions {
  /** The package registries that may be asked; packages of another type are refused as unsupported. */
  readonly registries: {
    readonly npm?: PackageRegistryOptions | undefined;
    readonly pypi?: PackageRegistryOptions | undefined;
    readonly nuget?: PackageRegistryOptions | undefined;
    readonly cargo?: PackageRegistryOptions | undefined;
    readonly oci?: OciRegistryOptions | undefined;
    readonly mcpb?: McpbRegistryOptions | undefined;
  };
  /** What the requests call themselves; `MCP-Registry-Validator/1.0` by default. */
  readonly userAgent?: string | undefined;
  /** Milliseconds for all packages of one document together; 120 000 by default. */
  readonly totalTimeoutMs?: number | undefined;
}
