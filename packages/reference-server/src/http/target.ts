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

const longestLogged = 2048;
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

/** The path of a target for a log: without what may hold secrets, which is the query, a fragment, and the user of an absolute form. */
export function loggedPath(target: string): string {
  const path = target.replace(absoluteForm, "").split(/[?#]/, 1)[0] ?? "";
  return path.length > longestLogged ? `${path.slice(0, longestLogged)}…` : path;
}
