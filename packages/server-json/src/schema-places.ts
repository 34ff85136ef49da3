import {
  argumentVariants,
  localVariants,
  remoteVariants,
  remoteVariantsOfPlainUrl,
  type Variants,
} from "./schema-variants.js";

/** The definition of a document's members, and the one that takes it over and adds others. */
interface Root {
  readonly definition: string;
  readonly extendedBy?: string;
}

/** A kind of object in a document and the definition that describes it. */
export interface Part {
  /** Of JSON pointers to such objects. */
  readonly pattern: RegExp;
  readonly definition: string;
  /** Where the object's `type` decides between several shapes. */
  readonly choice?: {
    /** Pointer of the keyword that offers them, within the schema. */
    readonly pointer: string;
    readonly variants: Variants;
  };
}

/** What a dated schema describes, and where in it. */
export interface Places {
  /** The document itself. */
  readonly root: Root;
  /** Objects in the document. */
  readonly parts: readonly Part[];
}

/** What schemas of different dates keep in different places. */
interface Layout {
  readonly root: Root;
  /** Pointers of the keywords that offer the transports, within the schema. */
  readonly localTransport: string;
  readonly remoteTransport: string;
  readonly remoteVariants: Variants;
}

const inlineTransport = {
  localTransport: "#/definitions/Package/properties/transport/anyOf",
  remoteVariants: remoteVariantsOfPlainUrl,
};

/** Places of the dates that add `packages` and `remotes` to a definition of the other members. */
export const placesOfExtendedServer: Places = placesOf({
  ...inlineTransport,
  root: { definition: "Server", extendedBy: "ServerDetail" },
  remoteTransport: "#/definitions/ServerDetail/allOf/1/properties/remotes/items/anyOf",
});

/** Places of the dates with one definition for all members of a document, transports left aside. */
export const placesOfInlineTransports: Places = placesOf({
  ...inlineTransport,
  root: { definition: "ServerDetail" },
  remoteTransport: "#/definitions/ServerDetail/properties/remotes/items/anyOf",
});

/** Places of the dates with definitions of local and of remote transports. */
export const placesOfNamedTransports: Places = placesOf({
  root: { definition: "ServerDetail" },
  localTransport: "#/definitions/LocalTransport/anyOf",
  remoteTransport: "#/definitions/RemoteTransport/allOf/0/anyOf",
  remoteVariants,
});

function placesOf(layout: Layout): Places {
  const { localTransport, remoteTransport } = layout;
  return {
    root: layout.root,
    // Members of 2025-07-09 in snake_case stand beside their later names: no date knows both.
    parts: [
      { pattern: /^\/packages\/\d+$/, definition: "Package" },
      choice(/^\/packages\/\d+\/transport$/, localTransport, localVariants(layout.remoteVariants)),
      choice(/^\/remotes\/\d+$/, remoteTransport, layout.remoteVariants),
      choice(
        /^\/packages\/\d+\/(?:runtime|package)(?:Arguments|_arguments)\/\d+$/,
        "#/definitions/Argument/anyOf",
        argumentVariants,
      ),
      {
        pattern: /\/(?:headers|environmentVariables|environment_variables)\/\d+$/,
        definition: "KeyValueInput",
      },
    ],
  };
}

function choice(pattern: RegExp, pointer: string, variants: Variants): Part {
  const [, , definition = ""] = pointer.split("/");
  return { pattern, definition, choice: { pointer, variants } };
}
