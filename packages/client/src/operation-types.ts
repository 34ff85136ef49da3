import type { OperationId, operations } from "@mcp-registry-kit/types";

type Values = Readonly<Record<string, unknown>>;
type None = Readonly<Record<never, never>>;
type Parameters<Id extends OperationId> = operations[Id]["parameters"];

type PathArgument<Id extends OperationId> =
  Parameters<Id> extends { readonly path: infer Path extends Values }
    ? { readonly path: Path }
    : None;

type QueryArgument<Id extends OperationId> = [NonNullable<Parameters<Id>["query"]>] extends [never]
  ? None
  : { readonly query?: Parameters<Id>["query"] };

type BodyArgument<Id extends OperationId> = operations[Id] extends {
  readonly requestBody: { readonly content: { readonly "application/json": infer Body } };
}
  ? { readonly body: Body }
  : None;

/** What an operation takes, as the specification says: `path`, `query` and `body` where it has them. */
export type OperationArguments<Id extends OperationId> = {
  [Key in OperationId]: PathArgument<Key> & QueryArgument<Key> & BodyArgument<Key>;
}[Id];

/** Body of an operation's successful answer. */
export type OperationBody<Id extends OperationId> =
  operations[Id]["responses"][200]["content"]["application/json"];

/** What an operation answered. */
export interface OperationAnswer<Id extends OperationId> {
  /** Status, headers and final URL; its body is read already. */
  readonly response: Response;
  readonly body: OperationBody<Id>;
}
