import Ajv, { type ErrorObject } from "ajv";
import addFormats from "ajv-formats";
import { readPointer } from "./json-pointer.js";
import { faultAt, type SourceFile } from "./source-file.js";

// It compiles a schema once, however many files are judged by it.
const ajv = addFormats.default(new Ajv.default({ strict: false, allErrors: true }));

/** What a file of vectors is judged by. */
export interface VectorSchemas {
  /** That of every file of vectors. */
  readonly file: unknown;
  /** That of the vectors of this topic; undefined where there is none. */
  readonly vector: unknown;
}

/** One line for each fault of a file of vectors: by its schemas, and descriptions that are there twice. */
export function vectorFaults(source: SourceFile, schemas: VectorSchemas): string[] {
  const isFile = ajv.compile<{ vectors: { description: string }[] }>(schemas.file as object);
  const content = source.value;
  if (!isFile(content)) return [explain(source, "", isFile.errors)];

  const faults: string[] = [];
  if (schemas.vector === undefined)
    faults.push(
      faultAt(
        source,
        [],
        "no schema says what the members of its vectors are",
        `add ${source.path.replace(/\.json$/, ".schema.json")}`,
      ),
    );
  else {
    const isVector = ajv.compile(schemas.vector as object);
    for (const [index, vector] of content.vectors.entries())
      if (!isVector(vector)) faults.push(explain(source, `/vectors/${index}`, isVector.errors));
  }

  const seen = new Set<string>();
  for (const [index, { description }] of content.vectors.entries()) {
    if (seen.has(description))
      faults.push(
        faultAt(
          source,
          ["vectors", index, "description"],
          `"${description}" is there twice`,
          "say what is different about this one",
        ),
      );
    seen.add(description);
  }
  return faults;
}

/** The deepest place says most: an alternative as a whole only says that none of its branches fits. */
function explain(
  source: SourceFile,
  base: string,
  errors: readonly ErrorObject[] | null | undefined,
): string {
  const [worst] = [...(errors ?? [])].sort((a, b) => b.instancePath.length - a.instancePath.length);
  const extra: unknown = worst?.params["additionalProperty"];
  const pointer = base + (worst?.instancePath ?? "");
  return faultAt(
    source,
    [...readPointer(pointer), ...(typeof extra === "string" ? [extra] : [])],
    `${pointer || "the file"} ${worst?.message}${typeof extra === "string" ? ` ("${extra}")` : ""}`,
    "correct the vector or the schema that it follows",
  );
}
