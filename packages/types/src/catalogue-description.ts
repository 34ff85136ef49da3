/** A kind of fault that shows only where a registry holds certain data. */
export type CatalogueKind =
  | "build-twins"
  | "deleted"
  | "deprecated"
  | "equal-instants"
  | "long-versions"
  | "many-versions"
  | "near-names"
  | "other-versions"
  | "prefixes"
  | "prereleases"
  | "publish-order"
  | "searches"
  | "text";

/** Members of a document beside `$schema`, `name` and `version`. */
type Members = Readonly<Record<string, unknown>>;

/** A version of the catalogue that needs more than its text. */
export interface CatalogueVersion {
  readonly version: string;
  /** Absent where it is `active`. */
  readonly status?: "deprecated" | "deleted";
  readonly statusMessage?: string;
  /** RFC 3339. Default: by its place in the order of publishing. */
  readonly publishedAt?: string;
  /** Whether it is published after all that is not late. */
  readonly late?: true;
  /** In the place of members that all versions share. */
  readonly document?: Members;
}

/** Many versions, told by a pattern: `{minor}` and `{patch}` count from 0. */
export interface CatalogueSeries {
  readonly series: string;
  readonly minors: number;
  readonly patches: number;
  /** The n-th to be published is number n × stride modulo their number, in the order of versions. */
  readonly stride: number;
}

/** The known catalogue as the specification describes it, not yet expanded to rows. */
export interface CatalogueDescription {
  readonly catalogueVersion: 1;
  /** `$schema` of every document. */
  readonly documentSchema: string;
  /** RFC 3339; instant of the first version that names none of its own. */
  readonly publishedFrom: string;
  readonly secondsBetween: number;
  /** RFC 3339; when the statuses other than `active` are set. */
  readonly statusesChangedAt: string;
  /** In the order of publishing. */
  readonly servers: readonly {
    readonly name: string;
    readonly kinds: readonly CatalogueKind[];
    readonly why: string;
    readonly document: Members;
    readonly versions: readonly (string | CatalogueVersion | CatalogueSeries)[];
    /** The latest version, or those of which any one may be; of a deleted server the one that keeps the flag. */
    readonly latest: readonly string[];
  }[];
  /** Names of the catalogue that the default listing holds for a `search`. */
  readonly searches: readonly { readonly text: string; readonly finds: readonly string[] }[];
}
