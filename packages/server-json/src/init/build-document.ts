import type { Package, ServerJson } from "@mcp-registry-kit/types";
import { currentSchemaUrl } from "../schema-version.js";
import type { ProjectFacts } from "./project-facts.js";
import { type RepositoryAddress, readRepositoryAddress } from "./repository-address.js";

/** What the author says beyond the files of the project. */
export interface InitChoices {
  readonly name?: string;
  readonly image?: string;
  readonly remote?: string;
  /** Path of the project inside of its repository. */
  readonly subfolder?: string;
  /** Address of the git remote. */
  readonly gitRemote?: string;
}

/** A document, and what its author has to look at. */
export interface BuiltDocument {
  readonly document: ServerJson;
  readonly notes: readonly string[];
}

const mostDescription = 100;
const placeholderName = "com.example/my-server";

/**
 * Puts a document together from what the files of a project say, the first one first, and from the
 * author's choices, which come before them. What nothing tells is filled in and noted.
 */
export function buildDocument(facts: readonly ProjectFacts[], choices: InitChoices): BuiltDocument {
  const notes: string[] = [];
  const first = <Key extends keyof ProjectFacts>(key: Key): ProjectFacts[Key] | undefined =>
    facts.find((each) => each[key] !== undefined)?.[key];
  const place = repositoryOf([choices.gitRemote, ...facts.map(({ repository }) => repository)]);
  const version = first("version") ?? note("1.0.0", "version", notes);
  const packages = packagesOf(facts, choices.image);
  const title = first("title");
  const websiteUrl = first("websiteUrl");
  const { image, remote, subfolder } = choices;
  if (facts.some(({ source }) => source === "Dockerfile") && image === undefined)
    notes.push("there is a Dockerfile: give --image to list the image that is built of it");
  const document: ServerJson = {
    $schema: currentSchemaUrl,
    name: choices.name ?? first("serverName") ?? nameOf(place, notes),
    description: shorten(
      first("description") ?? note("What this server does", "description", notes),
      notes,
    ),
    ...(title !== undefined && { title }),
    ...(place !== undefined && {
      repository: {
        url: place.url,
        source: place.source,
        ...(subfolder !== undefined && subfolder !== "" && { subfolder }),
      },
    }),
    version,
    ...(websiteUrl !== undefined && { websiteUrl }),
    ...(packages.length > 0 && { packages }),
    ...(remote !== undefined && { remotes: [{ type: "streamable-http", url: remote }] }),
  };
  if (packages.length === 0 && remote === undefined)
    notes.push("nothing to install and no endpoint is listed: add `packages` or `remotes`");
  return { document, notes };
}

function repositoryOf(texts: readonly (string | undefined)[]): RepositoryAddress | undefined {
  return texts
    .map((text) => (text === undefined ? undefined : readRepositoryAddress(text)))
    .find((address) => address !== undefined);
}

function packagesOf(facts: readonly ProjectFacts[], image: string | undefined): readonly Package[] {
  const published = facts.flatMap((each) => each.published ?? []);
  if (image === undefined) return published;
  return [...published, { registryType: "oci", identifier: image, transport: { type: "stdio" } }];
}

function nameOf(place: RepositoryAddress | undefined, notes: string[]): string {
  return place === undefined
    ? note(placeholderName, "name", notes)
    : `io.${place.source}.${place.owner}/${place.repository}`;
}

function note(value: string, member: string, notes: string[]): string {
  notes.push(`nothing tells the ${member}: "${value}" stands there for you to replace`);
  return value;
}

function shorten(description: string, notes: string[]): string {
  const characters = [...description];
  if (characters.length <= mostDescription) return description;
  notes.push(`the description is cut to ${mostDescription} characters`);
  return `${characters
    .slice(0, mostDescription - 1)
    .join("")
    .trimEnd()}…`;
}
