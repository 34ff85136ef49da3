import { parse } from "smol-toml";
import { isRecord } from "../is-record.js";
import { knownFacts } from "./known-facts.js";
import { httpsOf, type ProjectFacts, publishedAs, textOf } from "./project-facts.js";

/** The facts of a pyproject.toml, from `project` or, in older ones, `tool.poetry`. @throws where it is no TOML. */
export function readPyproject(text: string): ProjectFacts {
  const root = parse(text);
  const { poetry } = recordOf(root["tool"]);
  const project = recordOf(root["project"] ?? poetry);
  const urls = lowerCaseNames(recordOf(project["urls"]));
  return knownFacts({
    source: "pyproject.toml",
    description: textOf(project["description"]),
    version: textOf(project["version"]),
    websiteUrl: httpsOf(urls["homepage"] ?? project["homepage"]),
    repository: textOf(urls["repository"] ?? urls["source"] ?? project["repository"]),
    published: publishedAs("pypi", project["name"], project["version"]),
  });
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return isRecord(value) ? value : {};
}

function lowerCaseNames(object: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const entries = Object.entries(object);
  return Object.fromEntries(entries.map(([name, value]) => [name.toLowerCase(), value]));
}
