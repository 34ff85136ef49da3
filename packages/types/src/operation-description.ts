/** What the specification says of an operation, without prose. */
export interface OperationDescription {
  readonly operationId: string;
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** Path template without a prefix, such as `/servers/{serverName}/versions`. */
  readonly path: string;
  /** Who owes the operation: every registry, one like the official, or only one that offers it. */
  readonly layer: "generic" | "official" | "optional";
  /** Whether every caller needs a token; protected registries want one for other operations too. */
  readonly secured: boolean;
  /** Parameters in the order in which faults are reported. */
  readonly parameters: readonly ParameterDescription[];
  /** There where the operation takes a body; `officialRequest` names its structural check. */
  readonly requestBody?: { readonly officialRequest: string | null };
  /** Name of the body's schema, by status and media type. */
  readonly responses: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** How to call an operation. */
export interface OperationRoute extends Pick<OperationDescription, "method" | "path"> {
  /** Whether it takes a JSON body. */
  readonly takesBody: boolean;
}

/** A parameter of an operation. */
export interface ParameterDescription {
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly required: boolean;
  readonly schema: {
    readonly type: "string" | "integer" | "boolean";
    readonly format?: string;
    readonly default?: string | number | boolean;
    readonly minimum?: number;
    readonly maximum?: number;
  };
}
