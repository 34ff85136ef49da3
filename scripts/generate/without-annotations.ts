const annotations = new Set(["title", "description", "examples", "default"]);
const maps = new Set(["properties", "definitions", "patternProperties"]);

/** The schema without the keywords that judge nothing; `default` as the name of a member is kept. */
export function withoutAnnotations(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(withoutAnnotations);
  if (typeof schema !== "object" || schema === null) return schema;
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([keyword]) => !annotations.has(keyword) && !keyword.startsWith("x-"))
      .map(([keyword, value]) => [
        keyword,
        maps.has(keyword)
          ? Object.fromEntries(
              Object.entries(value as object).map(([name, member]) => [
                name,
                withoutAnnotations(member),
              ]),
            )
          : keyword === "enum" || keyword === "const"
            ? value
            : withoutAnnotations(value),
      ]),
  );
}
