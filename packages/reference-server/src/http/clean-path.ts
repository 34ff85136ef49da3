/** A rooted path without empty, `.` and `..` segments and without a slash at its end. */
export function cleanPath(path: string): string {
  const segments: string[] = [];
  for (const segment of path.split("/")) {
    if (segment === "..") {
      segments.pop();
    } else if (segment !== "" && segment !== ".") {
      segments.push(segment);
    }
  }
  return `/${segments.join("/")}`;
}

const uncleanSegment = /\/\.{0,2}(?:\/|$)/;

/** Whether a rooted path is what {@link cleanPath} makes of it. */
export function isCleanPath(path: string): boolean {
  return path === "/" || !uncleanSegment.test(path);
}
