import type { ValidationError } from "@mcp-registry-kit/types";
import { pointerSegments } from "./json-path.js";
import { type Location, locate } from "./schema-location.js";
import type { Places } from "./schema-places.js";
import type { Variant } from "./schema-variants.js";

/** One violation of a schema, with everything that several branches said about it put together. */
export interface SchemaLeaf {
  /** JSON pointer of the value at fault. */
  readonly pointer: string;
  /** Pointer of the keyword within the schema, with `#`. */
  readonly schemaPointer: string;
  readonly keyword: string;
  /** Missing members, allowed values or unknown members; empty for other keywords. */
  readonly names: readonly string[];
  readonly params: ValidationError["params"];
}

const containers: readonly string[] = ["anyOf", "allOf", "oneOf", "$ref", "if"];
const alternative = /\/anyOf\/\d+\/required$/;

/**
 * What an author has to know of the errors of a compiled validator: no containers, of several
 * alternatives only the one that `type` names (or the bad `type` itself), nothing twice.
 */
export function schemaLeaves(
  errors: readonly ValidationError[],
  document: unknown,
  places: Places,
): readonly SchemaLeaf[] {
  const leaves = new Map<string, SchemaLeaf>();
  const located = new Map<string, Location>();
  for (const error of errors) {
    const { instancePath, keyword } = error;
    if (containers.includes(keyword)) {
      continue;
    }
    const location = located.get(instancePath) ?? locate(document, instancePath, places);
    located.set(instancePath, location);
    if (!isMeant(error, location)) {
      continue;
    }
    const schemaPointer = pointerInSchema(error, location);
    const key = `${instancePath} ${schemaPointer} ${keyword}`;
    leaves.set(key, mergeLeaf(leaves.get(key), error, schemaPointer));
  }
  return [...leaves.values()];
}

/** Whether an error is about the variant that the author chose, if there is a choice at all. */
function isMeant(error: ValidationError, { pointer, choice, variant }: Location): boolean {
  if (choice === undefined) {
    return true;
  }
  if (error.keyword === "required" && error.instancePath === pointer) {
    const requires = variant?.requires ?? ["type"];
    return namesOf(error).every((name) => requires.includes(name));
  }
  if (variant === undefined) {
    return true;
  }
  return !isChoiceOfType(error, pointer) && !isForeign(error, pointer, variant);
}

function isForeign(error: ValidationError, pointer: string, { foreign }: Variant): boolean {
  const [member = ""] = pointerSegments(error.instancePath.slice(pointer.length));
  return foreign.includes(member) || foreign.includes(`${member}/${error.keyword}`);
}

function isChoiceOfType({ instancePath, keyword }: ValidationError, pointer: string): boolean {
  return instancePath === `${pointer}/type` && keyword === "enum";
}

function pointerInSchema(error: ValidationError, location: Location): string {
  const { pointer, choice, variant } = location;
  const { instancePath, schemaPath } = error;
  const isAboutChoice = instancePath === pointer || instancePath === `${pointer}/type`;
  if (choice !== undefined && variant === undefined && isAboutChoice) {
    return choice;
  }
  if (schemaPath.startsWith("#/definitions/")) {
    return schemaPath;
  }
  if (schemaPath.startsWith("#/allOf/1/properties/variables")) {
    const isRemote = location.definition === "RemoteTransport";
    const definition = isRemote ? location.definition : "InputWithVariables";
    return `#/definitions/${definition}${schemaPath.slice(1)}`;
  }
  if (choice !== undefined && variant === undefined) {
    return choice;
  }
  if (location.extendedBy !== undefined && schemaPath.startsWith("#/allOf/")) {
    return `#/definitions/${location.extendedBy}${schemaPath.slice(1)}`;
  }
  const definition = variant?.definition ?? location.definition;
  return `#/definitions/${definition}${schemaPath.slice(1)}`.replace(alternative, "/anyOf");
}

function mergeLeaf(
  known: SchemaLeaf | undefined,
  error: ValidationError,
  schemaPointer: string,
): SchemaLeaf {
  const names = namesOf(error);
  return {
    pointer: error.instancePath,
    schemaPointer,
    keyword: error.keyword,
    names: known === undefined ? names : [...new Set([...known.names, ...names])],
    params: error.params,
  };
}

function namesOf({ keyword, params }: ValidationError): readonly string[] {
  switch (keyword) {
    case "required":
      return [String(params["missingProperty"])];
    case "additionalProperties":
      return [String(params["additionalProperty"])];
    case "enum": {
      const allowed = params["allowedValues"];
      return Array.isArray(allowed) ? allowed.map(String) : [];
    }
    default:
      return [];
  }
}
