/** What a code of validation stands for: what it refuses, where, and how to mend it. */
export interface RuleDescription {
  readonly code: string;
  /** Which stage finds it: reading the document, the policy about `$schema`, its JSON Schema, or the rules beyond. */
  readonly stage: "json" | "schema-version" | "schema" | "semantic";
  /** What an issue of this code carries as `type`. */
  readonly type: "json" | "schema" | "semantic";
  /** An error makes a document invalid; a warning does not. */
  readonly severity: "error" | "warning";
  /** The place as issues print it, with `{i}` and `{j}` for indexes; empty for the root. */
  readonly path: string;
  /** Rank of the place in the order of the official registry; absent where no document brings the code about. */
  readonly order?: number;
  /** Further places that the rule speaks of. */
  readonly elsewhere?: readonly { readonly path: string; readonly order: number }[];
  /** What brings it about: a request body, only a document that met no request check, or a fault of the server alone. */
  readonly reachableBy: "request" | "document" | "nothing";
  /** Id of the requirement on documents that the rule judges. */
  readonly requirement?: string;
  /** What is refused exactly, and why. */
  readonly explanation: string;
  /** How to mend a document. */
  readonly fix: string;
  /** The text of the official registry (ours where no request brings it about), with `{names}` for what differs. */
  readonly message: string;
  /** Texts for other ways to break the rule. */
  readonly otherMessages?: readonly string[];
  /** JSON merge patches of `exampleBase` that keep and that break the rule. */
  readonly examples: { readonly good: readonly unknown[]; readonly bad: readonly unknown[] };
}
