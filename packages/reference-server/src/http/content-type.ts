/**
 * Whether a body of this content type is read as JSON: what stands before the first `;` and behind
 * the first `+`, compared as it is, must be `json`, `application/json` or nothing at all.
 */
export function isJsonContentType(contentType: string): boolean {
  const type = contentType.split(";", 1)[0] ?? "";
  const plus = type.indexOf("+");
  const suffix = plus < 0 ? type : type.slice(plus + 1);
  return suffix === "" || suffix === "json" || suffix === "application/json";
}
