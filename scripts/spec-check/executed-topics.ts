import { readFileSync } from "node:fs";
import { join } from "node:path";
import { filesBelow } from "../lib/files-below.js";
import { readPackages } from "../lib/packages.js";
import { repository } from "../lib/root.js";

/** Topics of vectors that a test reads, as `area/topic`; a topic that no test reads is executed nowhere. */
export function executedTopics(): ReadonlySet<string> {
  const folders = readPackages()
    .filter(({ folder }) => folder !== "spec")
    .map(({ folder }) => `${folder}/test`);
  const tests = ["test", ...folders]
    .flatMap((folder) => filesBelow(folder, repository))
    .filter((file) => file.endsWith(".ts"));
  const topics = tests.flatMap((file) =>
    [
      ...readFileSync(join(repository, file), "utf8").matchAll(
        /readVectors(?:<[^(]*>)?\(\s*"([a-z0-9/-]+)"/g,
      ),
    ].map(([, topic = ""]) => topic),
  );
  return new Set(topics);
}
