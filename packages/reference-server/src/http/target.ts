import { percentDecode } from "./percent.js";

/** The parts of a request target. */
export interface Target {
  /** Scheme and host of an absolute-form target; else empty. */
  readonly origin: string;
  /** Path as it was sent. */
  readonly path: string;
  /** Path without its percent-escapes; bytes that are no UTF-8 appear as U+FFFD. */
  readonly decodedPath: string;
  /** What follows the first `?`; undefined where there is none. */
  readonly query: string | undefined;
}

// Go's `net/url` refuses control bytes, and HTTP ends a target at a space.
const forbidden = /[\0-\x20\x7f]/;
const endOfPath = /[?#]/;
const longestLogged = 2048;
const absoluteForm = /^[a-z][a-z0-9+.-]*:\/\/[^/?]*/i;

/** The parts of an origin-form or absolute-form target; undefined where it is malformed. */
export function parseTarget(target: string): Target | undefined {
  const origin = target.startsWith("/") ? "" : (absoluteForm.exec(target)?.[0] ?? "");
  const rest = target.slice(origin.length);
  const mark = rest.indexOf("?");
  const sent = mark < 0 ? rest : rest.slice(0, mark);
  const query = mark < 0 ? undefined : rest.slice(mark + 1);
  const path = sent === "" && origin !== "" ? "/" : sent;
  const isRooted = path.startsWith("/") && !forbidden.test(target);
  const decodedPath = isRooted ? percentDecode(path)?.text : undefined;
  return decodedPath === undefined ? undefined : { origin, path, decodedPath, query };
}

/** The path of a target for a log: without what may hold secrets, which is the query, a fragment, and the user of an absolute form. */
export function loggedPath(target: string): string {
  const rest = target.startsWith("/") ? target : target.replace(absoluteForm, "");
  const end = rest.search(endOfPath);
  const path = end < 0 ? rest : rest.slice(0, end);
  return path.length > longestLogged ? `${path.slice(0, longestLogged)}…` : path;
}
