import type { Answer } from "../call.js";
import type { EntryList } from "../domain/catalogue.js";
import { utf8 } from "../utf8.js";
import { entriesAnswer } from "./answers.js";

const opening = utf8('{"servers":[');

/** A list of entries as they are, and how to go on. */
export function listAnswer({ pieces, count }: EntryList, nextCursor?: string): Answer {
  const next = nextCursor === undefined ? "" : `"nextCursor":${JSON.stringify(nextCursor)},`;
  return entriesAnswer(opening, pieces, `],"metadata":{${next}"count":${count}}}`);
}
