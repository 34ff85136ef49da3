/** What a migration did at one place. */
export interface MigrationChange {
  /** `rename` and `move` keep the value; `remove` gives it in `before`; `set` puts `after` there. */
  readonly kind: "rename" | "move" | "remove" | "set";
  /** The place in the document as it was, such as `packages[0].registry_type`. */
  readonly path: string;
  /** Where the value went, in the document as it is afterwards. */
  readonly to?: string;
  readonly before?: unknown;
  readonly after?: unknown;
  /** Why, in one sentence. */
  readonly reason: string;
}

/** Takes down a change. */
export type Note = (change: MigrationChange) => void;

/** One thing that changed between dates; it notes what it does, and leaves alone what it does not know. */
export type Step = (document: JsonObject, note: Note) => JsonObject;

/** An object of JSON. */
export type JsonObject = Readonly<Record<string, unknown>>;
