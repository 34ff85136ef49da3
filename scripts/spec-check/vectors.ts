import type { Finding } from "../lib/finding.js";
import { readRequirements } from "../lib/requirements.js";
import { listVectorFiles, type VectorFile, vectorsFolder } from "../lib/vectors.js";
import { vectorFileFaults } from "../sources/check-sources.js";
import { readSources } from "../sources/read-sources.js";
import { faultAt } from "../sources/source-file.js";
import { executedTopics } from "./executed-topics.js";

/** Vector files by their schemas; descriptions unlike each other and free of modals; requirements that exist. */
export async function checkVectors(): Promise<Finding> {
  const faults = vectorFileFaults();
  const ids = new Set(readRequirements().rows.map(({ id }) => id));
  const topics = new Map<string, number>();

  // What has no list of vectors has been reported already.
  for (const [file, source] of readSources(listVectorFiles()).sources) {
    const { area, topic, specification, vectors } = source.value as Partial<VectorFile>;
    topics.set(`${area}/${topic}`, vectors?.length ?? 0);
    if (file !== `${vectorsFolder}/${area}/${topic}.json`)
      faults.push(
        faultAt(
          source,
          ["topic"],
          `area and topic are ${area}/${topic}`,
          "let the file be named so",
        ),
      );
    for (const [index, id] of (specification ?? []).entries())
      if (id.startsWith("REQ-") && !ids.has(id))
        faults.push(
          faultAt(
            source,
            ["specification", index],
            `${id} is no requirement`,
            "name one that is there",
          ),
        );
  }

  const total = [...topics.values()].reduce((sum, count) => sum + count, 0);
  const executed = executedTopics();
  const idle = [...topics.keys()].filter((topic) => !executed.has(topic));
  return {
    summary: `vectors: ${total} in ${topics.size} topics; ${idle.length === 0 ? "all executed by tests" : `not executed yet: ${idle.join(", ")}`}`,
    faults,
  };
}
