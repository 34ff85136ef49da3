import { parse } from "smol-toml";
import { isRecord } from "../is-record.js";
import { knownFacts } from "./known-facts.js";
import { httpsOf, type ProjectFacts, publishedAs, textOf } from "./project-facts.js";

/** The facts of a Cargo.toml; `publish = false` publishes nothing. @throws where it is no TOML. */
export function readCargoToml(text: string): ProjectFacts {
  const root = parse(text);
  const crate = isRecord(root["package"]) ? root["package"] : {};
  const isPrivate = crate["publish"] === false;
  return knownFacts({
    source: "Cargo.toml",
    description: textOf(crate["description"]),
    version: textOf(crate["version"]),
    websiteUrl: httpsOf(crate["homepage"]),
    repository: textOf(crate["repository"]),
    published: isPrivate ? undefined : publishedAs("cargo", crate["name"], crate["version"]),
  });
}
