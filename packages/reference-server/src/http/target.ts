import { percentDecode } from "./percent.js";

/** The parts of a request target. */
export interface Target {
  /** Path as it was sent. */
  readonly path: string;
  /** Path without its percent-escapes; bytes that are no UTF-8 appear as U+FFFD. */
  readonly decodedPath: string;
  /** What follows the first `?`; undefined where there is none. */
  readonly query: string | undefined;
}

const absoluteForm = /^[a-z][a-z0-9+.-]*:\/\/[^/?]*/i;

/** The parts of an origin-form or absolute-form target; undefined where its path is malformed. */
export function parseTarget(target: string): Target | undefined {
  const origin = target.startsWith("/") ? target : target.replace(absoluteForm, "");
  const mark = origin.indexOf("?");
  const path = mark < 0 ? origin : origin.slice(0, mark);
  const query = mark < 0 ? undefined : origin.slice(mark + 1);
  const rooted = path === "" && origin !== target ? "/" : path;
  const decodedPath = rooted.startsWith("/") ? percentDecode(rooted)?.text : undefined;
  return decodedPath === undefined ? undefined : { path: rooted, decodedPath, query };
}
