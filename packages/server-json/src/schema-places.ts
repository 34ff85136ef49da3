import { isRecord } from "./is-record.js";
import { pointerSegments, valueAt } from "./json-path.js";

/** One of several shapes that the `type` of an object decides between. */
interface Variant {
  readonly definition: string;
  /** Members that the variant requires, or requires one of. */
  readonly requires: readonly string[];
  /** Members that only the other variants describe. */
  readonly foreign: readonly string[];
}

/** A kind of object in a document and the definition that describes it. */
interface Place {
  readonly pattern: RegExp;
  readonly definition: string;
  /** By `type`; a choice stands in `choice` of the definition. */
  readonly variants?: ReadonlyMap<string, Variant>;
  readonly choice?: string;
}

/** Where in a document an error belongs, and what its author meant there. */
export interface Location {
  readonly pointer: string;
  readonly definition: string;
  /** Pointer of the keyword that offers several variants here, within the schema. */
  readonly choice?: string;
  /** The variant that the author chose by `type`; undefined for none or an unknown one. */
  readonly variant?: Variant;
}

const httpVariants: readonly (readonly [string, Variant])[] = [
  [
    "streamable-http",
    { definition: "StreamableHttpTransport", requires: ["type", "url"], foreign: [] },
  ],
  ["sse", { definition: "SseTransport", requires: ["type", "url"], foreign: [] }],
];
const localVariants: ReadonlyMap<string, Variant> = new Map([
  ["stdio", { definition: "StdioTransport", requires: ["type"], foreign: ["url", "headers"] }],
  ...httpVariants,
]);
const argumentVariants: ReadonlyMap<string, Variant> = new Map([
  [
    "positional",
    {
      definition: "PositionalArgument",
      requires: ["type", "valueHint", "value"],
      foreign: ["name"],
    },
  ],
  ["named", { definition: "NamedArgument", requires: ["type", "name"], foreign: ["valueHint"] }],
]);

const root: Place = { pattern: /^$/, definition: "ServerDetail" };
const places: readonly Place[] = [
  { pattern: /^\/packages\/\d+$/, definition: "Package" },
  {
    pattern: /^\/packages\/\d+\/transport$/,
    definition: "LocalTransport",
    variants: localVariants,
    choice: "/anyOf",
  },
  {
    pattern: /^\/remotes\/\d+$/,
    definition: "RemoteTransport",
    variants: new Map(httpVariants),
    choice: "/allOf/0/anyOf",
  },
  {
    pattern: /^\/packages\/\d+\/(?:runtime|package)Arguments\/\d+$/,
    definition: "Argument",
    variants: argumentVariants,
    choice: "/anyOf",
  },
  { pattern: /\/(?:headers|environmentVariables)\/\d+$/, definition: "KeyValueInput" },
  root,
];

/**
 * The innermost object around a value (or the value itself) that a definition of its own describes.
 * Compiled validators lose the name of that definition: they count pointers from it.
 */
export function locate(document: unknown, instancePath: string): Location {
  const segments = instancePath.split("/");
  for (let length = segments.length; length > 1; length -= 1) {
    const pointer = segments.slice(0, length).join("/");
    const place = places.find(({ pattern }) => pattern.test(pointer));
    if (place !== undefined) {
      return locationOf(document, pointer, place);
    }
  }
  return locationOf(document, "", root);
}

function locationOf(document: unknown, pointer: string, place: Place): Location {
  const { definition, variants, choice } = place;
  if (variants === undefined || choice === undefined) {
    return { pointer, definition };
  }
  const value = pointerSegments(pointer).length === 0 ? document : valueAt(document, pointer);
  const type = isRecord(value) ? value["type"] : undefined;
  const variant = typeof type === "string" ? variants.get(type) : undefined;
  const keyword = `#/definitions/${definition}${choice}`;
  return { pointer, definition, choice: keyword, ...(variant === undefined ? {} : { variant }) };
}
