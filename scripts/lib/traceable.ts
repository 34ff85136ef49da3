/** The parts of the specification that a requirement speaks of. A member that is absent names nothing. */
export interface Traceable {
  readonly operations?: readonly string[];
  /** HTTP statuses of those operations. */
  readonly statuses?: readonly string[];
  /** Parameters of those operations. */
  readonly parameters?: readonly string[];
  /** Schemas and members of bodies, such as `ServerList.metadata.nextCursor`. */
  readonly fields?: readonly string[];
  /** Codes of semantic rules. */
  readonly rules?: readonly string[];
}
