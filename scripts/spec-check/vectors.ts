import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv, { type ValidateFunction } from "ajv";
import addFormats from "ajv-formats";
import type { Finding } from "../lib/finding.js";
import { readRequirements } from "../lib/requirements.js";
import { root } from "../lib/root.js";
import { listVectorFiles, type VectorFile, vectorsFolder } from "../lib/vectors.js";
import { executedTopics } from "./executed-topics.js";

/** Vector files by their schemas; descriptions unlike each other and free of modals; requirements that exist. */
export async function checkVectors(): Promise<Finding> {
  const ajv = addFormats.default(new Ajv.default({ strict: false, allErrors: true }));
  const compile = <T>(file: string): ValidateFunction<T> =>
    ajv.compile<T>(JSON.parse(readFileSync(join(root, file), "utf8")));
  const isFile = compile<VectorFile>(`${vectorsFolder}/vectors.schema.json`);
  const ids = new Set(readRequirements().rows.map(({ id }) => id));
  const faults: string[] = [];
  const topics = new Map<string, number>();

  for (const file of listVectorFiles()) {
    const content: unknown = JSON.parse(readFileSync(join(root, file), "utf8"));
    if (!isFile(content)) {
      faults.push(...explain(file, isFile));
      continue;
    }
    const topic = `${content.area}/${content.topic}`;
    topics.set(topic, content.vectors.length);
    if (file !== `${vectorsFolder}/${topic}.json`)
      faults.push(`${file}: stands in another place than ${topic}`);
    const schemas = [file.replace(/\.json$/, ".schema.json"), areaSchema(content.area)];
    const schema = schemas.find((candidate) => existsSync(join(root, candidate)));
    if (schema !== undefined) {
      const isVector = compile(schema);
      for (const [index, vector] of content.vectors.entries())
        if (!isVector(vector)) faults.push(...explain(`${file}/vectors/${index}`, isVector));
    } else
      faults.push(
        `${file}: neither ${schemas.join(" nor ")} is there, so that nothing says what its members are`,
      );
    for (const source of content.specification)
      if (source.startsWith("REQ-") && !ids.has(source))
        faults.push(`${file}: ${source} is no requirement`);
    const seen = new Set<string>();
    for (const { description } of content.vectors) {
      if (seen.has(description)) faults.push(`${file}: "${description}" is there twice`);
      seen.add(description);
    }
  }

  const total = [...topics.values()].reduce((sum, count) => sum + count, 0);
  const executed = executedTopics();
  const idle = [...topics.keys()].filter((topic) => !executed.has(topic));
  return {
    summary: `vectors: ${total} in ${topics.size} topics; ${idle.length === 0 ? "all executed by tests" : `not executed yet: ${idle.join(", ")}`}`,
    faults,
  };
}

/** What the topics of an area have in common, where they have no schemas of their own. */
function areaSchema(area: string): string {
  return `${vectorsFolder}/${area}/${area}.schema.json`;
}

function explain(place: string, { errors }: ValidateFunction): string[] {
  return (errors ?? []).map(
    ({ instancePath, message, params }) =>
      `${place}${instancePath}: ${message} ${JSON.stringify(params)}`,
  );
}
