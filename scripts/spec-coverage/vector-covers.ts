import { asObject } from "../lib/is-object.js";
import type { Traceable } from "../lib/traceable.js";
import { listVectorFiles, vectorsFolder } from "../lib/vectors.js";
import { readSource } from "../sources/source-file.js";

/** What the vectors of each topic cover, as `x-covers` in the topic's schema says; undefined where it says nothing. */
export function readVectorCovers(): ReadonlyMap<string, Traceable | undefined> {
  return new Map(
    listVectorFiles().map((file) => {
      const topic = file.slice(vectorsFolder.length + 1).replace(/\.json$/, "");
      const schema = asObject(readSource(file.replace(/\.json$/, ".schema.json")).value);
      return [topic, toTraceable(schema["x-covers"])];
    }),
  );
}

function toTraceable(covers: unknown): Traceable | undefined {
  if (covers === undefined) return undefined;
  const names = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);
  const { operations, statuses, parameters, fields, rules } = asObject(covers);
  return {
    operations: names(operations),
    statuses: names(statuses),
    parameters: names(parameters),
    fields: names(fields),
    rules: names(rules),
  };
}
