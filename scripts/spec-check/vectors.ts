import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import Ajv from "ajv";
import addFormats from "ajv-formats";
import type { Finding } from "../lib/finding.js";
import { readRequirements } from "../lib/requirements.js";
import { root } from "../lib/root.js";

interface VectorFile {
  readonly area: string;
  readonly topic: string;
  readonly specification: readonly string[];
  readonly vectors: readonly { readonly description: string }[];
}

/** Topics that a test of a package executes; the others are listed, so that none is forgotten. */
const executed: ReadonlySet<string> = new Set([
  "version-order/precedence",
  "version-order/recognition",
  "version-order/ranges",
  "version-order/latest",
  "names/server-names",
  "server-json/documents",
  "urls/operation-paths",
  "api-bodies/list-bodies",
]);

/** Vector files by their schema; descriptions unlike each other and free of modals; requirements that exist. */
export async function checkVectors(): Promise<Finding> {
  const folder = join(root, "spec/vectors");
  const ajv = addFormats.default(new Ajv.default({ strict: false }));
  const isValid = ajv.compile<VectorFile>(
    JSON.parse(readFileSync(join(folder, "vectors.schema.json"), "utf8")),
  );
  const ids = new Set(readRequirements().rows.map(({ id }) => id));
  const faults: string[] = [];
  const topics = new Map<string, number>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || entry.name === "vectors.schema.json") continue;
    const file = relative(root, join(entry.parentPath, entry.name));
    const content: unknown = JSON.parse(readFileSync(join(root, file), "utf8"));
    if (!isValid(content)) {
      faults.push(
        ...(isValid.errors ?? []).map((error) => `${file}${error.instancePath}: ${error.message}`),
      );
      continue;
    }
    const topic = `${content.area}/${content.topic}`;
    topics.set(topic, content.vectors.length);
    if (file !== `spec/vectors/${topic}.json`)
      faults.push(`${file}: stands in another place than ${topic}`);
    for (const source of content.specification)
      if (source.startsWith("REQ-") && !ids.has(source))
        faults.push(`${file}: ${source} is no requirement`);
    const seen = new Set<string>();
    for (const { description } of content.vectors) {
      if (seen.has(description)) faults.push(`${file}: "${description}" is there twice`);
      seen.add(description);
      if (description.length >= 70)
        faults.push(`${file}: "${description}" has 70 characters or more`);
      if (/\b(?:should|must|shall)\b/.test(description))
        faults.push(`${file}: "${description}" holds a modal`);
    }
  }
  const total = [...topics.values()].reduce((sum, count) => sum + count, 0);
  const idle = [...topics.keys()].filter((topic) => !executed.has(topic));
  return {
    summary: `vectors: ${total} in ${topics.size} topics; ${idle.length === 0 ? "all executed by tests" : `not executed yet: ${idle.join(", ")}`}`,
    faults,
  };
}
