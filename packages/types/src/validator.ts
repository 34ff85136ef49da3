/** One way in which a value breaks a schema, in the form that ajv gives it. */
export interface ValidationError {
  /** JSON pointer of the part at fault. */
  readonly instancePath: string;
  /** Fragment of the keyword that is broken, from the root of the schema. */
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}

/**
 * A compiled validator. It returns whether the value is valid, never throws, and leaves the findings of
 * its last call in `errors` (`null` after a valid one).
 */
export interface Validator<T> {
  (value: unknown): value is T;
  errors?: readonly ValidationError[] | null;
}

/** How a document validator reads addresses and patterns: JSON Schema and registries differ in both. */
export interface DocumentFormats {
  /** Whether a text is of the format `uri`. */
  readonly uri: (text: string) => boolean;
  /** The regular expression of a `pattern`; as ECMAScript reads it by default. */
  readonly pattern?: (source: string) => RegExp;
}
