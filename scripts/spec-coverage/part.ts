/** Kinds of parts that a specification consists of, in the order of reports. */
export const partKinds = ["operations", "statuses", "parameters", "fields", "rules"] as const;

/** A kind of part. */
export type PartKind = (typeof partKinds)[number];

/** A part of the specification that requirements, vectors and checks can touch. */
export interface Part {
  readonly kind: PartKind;
  /** The operation that a status or a parameter is of. */
  readonly operation?: string;
  /** Its own name: operationId, status, parameter, schema and members, or code. */
  readonly name: string;
}

/** How reports call a part. */
export function partName({ operation, name }: Part): string {
  return operation === undefined ? name : `${operation} ${name}`;
}
