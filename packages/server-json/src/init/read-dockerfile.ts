import { knownFacts } from "./known-facts.js";
import { httpsOf, type ProjectFacts, textOf } from "./project-facts.js";

const label = /^\s*LABEL\s+(.+)$/gim;
const pair = /(?:"([^"]+)"|([^\s="]+))=(?:"((?:[^"\\]|\\.)*)"|(\S+))/g;

/** The facts of a Dockerfile, from its labels: the server's name, and those of the OCI image specification. */
export function readDockerfile(text: string): ProjectFacts {
  const labels = new Map<string, string>();
  for (const [, pairs = ""] of text.replace(/\\\r?\n/g, " ").matchAll(label))
    for (const [, quoted, plain, value, word] of pairs.matchAll(pair))
      labels.set(quoted ?? plain ?? "", (value ?? word ?? "").replace(/\\(.)/g, "$1"));
  const opencontainers = (name: string): string | undefined =>
    textOf(labels.get(`org.opencontainers.image.${name}`));
  return knownFacts({
    source: "Dockerfile",
    serverName: textOf(labels.get("io.modelcontextprotocol.server.name")),
    title: opencontainers("title"),
    description: opencontainers("description"),
    version: opencontainers("version"),
    websiteUrl: httpsOf(opencontainers("url")),
    repository: opencontainers("source"),
  });
}
