import { basename } from "node:path";
import { asObject } from "../../lib/is-object.js";
import { gather } from "../../spec-diff/gather.js";
import { effectsOf, kinds } from "../../spec-diff/kinds.js";
import { topOf } from "../../spec-diff/node.js";
import { compareSchemas } from "../../spec-diff/schema/compare-schemas.js";
import type { Artefact } from "../artefacts.js";
import { code, linkTo, prose, table } from "./markdown.js";
import { page } from "./page.js";
import { schemaSection } from "./schema-section.js";

/** A dated schema of server.json. */
export interface DatedSchema {
  /** Path of its file. */
  readonly file: string;
  readonly schema: unknown;
}

/**
 * The page of server.json: the members of the current schema, and what changed from each date to the next.
 *
 * @param dated every dated schema, the oldest first, and the draft after them
 * @param current path of the schema that the API refers to
 */
export function serverJsonPage(dated: readonly DatedSchema[], current: string): Artefact {
  const schema = asObject(dated.find(({ file }) => file === current)?.schema);
  const definitions = Object.entries(asObject(schema["definitions"]));
  return page(
    "server-json",
    ["spec/server-json"],
    [
      "# server.json",
      prose(schema["description"]),
      `The current schema is dated ${dateOf(current)}; a document names it in \`$schema\`: ${code(schema["$id"])}.`,
      "## Members",
      ...definitions.map(([name, definition]) =>
        schemaSection(name, definition, (other) => linkTo("", other)),
      ),
      dated.length > 1 ? "## What changed from date to date" : "",
      ...dated.slice(1).map((later, index) => changes(dated[index], later)),
    ],
  );
}

function changes(earlier: DatedSchema | undefined, later: DatedSchema): string {
  const found = gather(
    compareSchemas(topOf(earlier?.schema, later.file), topOf(later.schema, later.file), {
      subject: {},
    }),
  )
    .filter(({ kind, place }) => !isEditorial(kind) && !place.endsWith("#/$id"))
    .sort((a, b) => (a.place < b.place ? -1 : a.place > b.place ? 1 : 0));
  const title = `### ${dateOf(earlier?.file ?? "")} → ${dateOf(later.file)}`;
  if (found.length === 0) return `${title}\n\nNothing but words.`;
  return `${title}\n\n${table(
    ["where", "what"],
    found.map(({ kind, place, detail }) => [
      code(memberAt(place)),
      `${kinds[kind].title}: ${code(detail)}`,
    ]),
  )}`;
}

/** A place in a schema as the member that it is about, and the keyword where there is one. */
function memberAt(place: string): string {
  return place
    .replace(/^.*#\/(?:definitions\/)?/, "")
    .replaceAll("/properties/", ".")
    .replaceAll("~1", "/")
    .replaceAll("~0", "~");
}

function isEditorial(kind: keyof typeof kinds): boolean {
  return effectsOf(kind).every(
    ({ servers, clients }) => servers === "editorial" && clients === "editorial",
  );
}

function dateOf(file: string): string {
  return basename(file, ".schema.json");
}
