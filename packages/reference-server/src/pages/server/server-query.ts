/** Which server, and which of its versions; without a version the latest. */
export interface ServerQuery {
  readonly name: string;
  readonly version?: string | undefined;
  readonly includeDeleted: boolean;
}
