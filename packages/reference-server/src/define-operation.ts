import type { OperationId, operations, VersionBody } from "@mcp-registry-kit/types";
import type { Exchanges } from "./auth/exchanges.js";
import type { Answer } from "./call.js";
import type { Catalogue } from "./domain/catalogue.js";
import type { Permission } from "./domain/permission.js";
import type { Tokens } from "./http/tokens.js";

type Parameters<Id extends OperationId> = operations[Id]["parameters"];

/** Query parameters that have a default in the specification, and so are never absent. */
type Defaulted = "limit" | "include_deleted";

type WithDefaults<Query> = Readonly<
  Query & { [Name in keyof Query & Defaulted]-?: NonNullable<Query[Name]> }
>;

/** What an operation gets: parsed, checked and typed by the specification. */
export interface OperationInput<Id extends OperationId> {
  /** Path parameters, percent-decoded. */
  readonly path: NonNullable<Parameters<Id>["path"]>;
  /** Query parameters with their defaults. */
  readonly query: WithDefaults<NonNullable<Parameters<Id>["query"]>>;
  /** Names of the query parameters that the caller gave. */
  readonly given: ReadonlySet<string>;
  /** The body, which has passed its structural check; empty where the operation has none. */
  readonly body: Readonly<Record<string, unknown>>;
  /** What the caller's token allows; empty where the operation wants none. */
  readonly permissions: readonly Permission[];
  /** The header of that name. */
  readonly ifNoneMatch: string | undefined;
  readonly catalogue: Catalogue;
  readonly tokens: Tokens;
  /** What the service runs. */
  readonly build: VersionBody;
  readonly exchanges: Exchanges;
}

/** An operation of the specification and what answers it. */
export interface Operation<Id extends OperationId> {
  readonly id: Id;
  /** Returns the answer, or throws a `Problem`. */
  run(input: OperationInput<Id>): Promise<Answer>;
}

/** Declares what answers an operation. */
export function defineOperation<Id extends OperationId>(
  id: Id,
  run: (input: OperationInput<Id>) => Promise<Answer>,
): Operation<Id> {
  return { id, run };
}
