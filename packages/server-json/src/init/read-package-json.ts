import { isRecord } from "../is-record.js";
import { knownFacts } from "./known-facts.js";
import { httpsOf, type ProjectFacts, publishedAs, textOf } from "./project-facts.js";

/** The facts of a package.json; a private package is not published. @throws {SyntaxError} where it is no JSON. */
export function readPackageJson(text: string): ProjectFacts {
  const value: unknown = JSON.parse(text);
  const manifest = isRecord(value) ? value : {};
  const { repository } = manifest;
  const isPrivate = manifest["private"] === true;
  return knownFacts({
    source: "package.json",
    serverName: textOf(manifest["mcpName"]),
    description: textOf(manifest["description"]),
    version: textOf(manifest["version"]),
    websiteUrl: httpsOf(manifest["homepage"]),
    repository: textOf(isRecord(repository) ? repository["url"] : repository),
    published: isPrivate ? undefined : publishedAs("npm", manifest["name"], manifest["version"]),
  });
}
