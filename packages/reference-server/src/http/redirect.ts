import type { Answer } from "../call.js";
import { cleanPath, isCleanPath } from "./clean-path.js";
import { escapeBeyondAscii, escapePath } from "./percent.js";
import type { Target } from "./target.js";

const encoder = new TextEncoder();
const reasons = { 307: "Temporary Redirect", 308: "Permanent Redirect" } as const;
const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&#34;",
  "'": "&#39;",
};

/** 308 from a path that ends in a slash, once decoded, to the one without; else undefined. */
export function trailingSlashRedirect(method: string, target: Target): Answer | undefined {
  return target.decodedPath !== "/" && target.decodedPath.endsWith("/")
    ? redirect(308, method, target.origin + escapePath(cleanPath(target.decodedPath)), target.query)
    : undefined;
}

/** 307 from a path with empty or literal dot segments to the clean one; else undefined. */
export function uncleanPathRedirect(method: string, target: Target): Answer | undefined {
  // Escapes of the path are escaped once more, as the official registry does it.
  return isCleanPath(target.path)
    ? undefined
    : redirect(307, method, escapePath(cleanPath(target.path)), target.query);
}

function redirect(
  status: 307 | 308,
  method: string,
  moved: string,
  query: string | undefined,
): Answer {
  const location = escapeBeyondAscii(moved + (query === undefined ? "" : `?${query}`));
  const isPage = method === "GET" || method === "HEAD";
  const link = location.replace(/[&<>"']/g, (character) => entities[character] ?? character);
  return {
    status,
    headers: { location, ...(isPage ? { "content-type": "text/html; charset=utf-8" } : {}) },
    body: isPage ? [encoder.encode(`<a href="${link}">${reasons[status]}</a>.\n\n`)] : [],
  };
}
