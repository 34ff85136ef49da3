/**
 * What the official registry knows of one member: `text`, `flag` and `texts` are plain values;
 * `object`, `objects` and `map` hold objects of a shape; `free` holds what publishers like.
 */
export type Member =
  | {
      readonly kind: "text" | "flag" | "texts" | "free";
      readonly required: boolean;
      /** Whether the request check refuses an empty text, so that it never counts as absent. */
      readonly refusedEmpty?: boolean;
    }
  | {
      readonly kind: "object" | "objects" | "map";
      readonly required: boolean;
      readonly shape: Shape;
    };

/** The members of an object in the order in which the official registry writes them. */
export type Shape = ReadonlyMap<string, Member>;

/** The `_meta` member that belongs to the publisher. */
export const publisherProvidedKey: string = "io.modelcontextprotocol.registry/publisher-provided";

const requiredText: Member = { kind: "text", required: true };
const text: Member = { kind: "text", required: false };
const filledText: Member = { kind: "text", required: false, refusedEmpty: true };
const texts: Member = { kind: "texts", required: false };
const flag: Member = { kind: "flag", required: false };

function object(shape: Shape): Member {
  return { kind: "object", required: false, shape };
}

function objects(shape: Shape): Member {
  return { kind: "objects", required: false, shape };
}

function mapOf(shape: Shape): Member {
  return { kind: "map", required: false, shape };
}

const input: Shape = new Map([
  ["description", text],
  ["isRequired", flag],
  ["format", filledText],
  ["value", text],
  ["isSecret", flag],
  ["default", text],
  ["placeholder", text],
  ["choices", texts],
]);

const inputWithVariables: Shape = new Map([...input, ["variables", mapOf(input)]]);

const keyValueInput: Shape = new Map([...inputWithVariables, ["name", requiredText]]);

const argument: Shape = new Map([
  ...inputWithVariables,
  ["type", requiredText],
  ["name", text],
  ["valueHint", text],
  ["isRepeated", flag],
]);

const transport: Shape = new Map([
  ["type", requiredText],
  ["url", text],
  ["headers", objects(keyValueInput)],
  ["variables", mapOf(input)],
]);

const packageShape: Shape = new Map([
  ["registryType", requiredText],
  ["registryBaseUrl", text],
  ["identifier", requiredText],
  ["version", filledText],
  ["fileSha256", filledText],
  ["runtimeHint", text],
  ["transport", { kind: "object", required: true, shape: transport }],
  ["runtimeArguments", objects(argument)],
  ["packageArguments", objects(argument)],
  ["environmentVariables", objects(keyValueInput)],
]);

const repository: Shape = new Map([
  ["url", text],
  ["source", text],
  ["id", text],
  ["subfolder", text],
]);

const icon: Shape = new Map([
  ["src", requiredText],
  ["mimeType", filledText],
  ["sizes", texts],
  ["theme", filledText],
]);

const meta: Shape = new Map([[publisherProvidedKey, { kind: "free", required: false }]]);

/** A whole server.json document. */
export const documentShape: Shape = new Map([
  ["$schema", requiredText],
  ["name", requiredText],
  ["description", requiredText],
  ["title", filledText],
  ["repository", object(repository)],
  ["version", requiredText],
  ["websiteUrl", text],
  ["icons", objects(icon)],
  ["packages", objects(packageShape)],
  ["remotes", objects(transport)],
  ["_meta", object(meta)],
]);
