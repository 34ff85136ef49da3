const component = /^#\/components\/schemas\/(.+)$/;

/**
 * A schema of an OpenAPI document on its own, with references to others as paths below `/schemas/`; null
 * where it has none of that name. Names may end in `.json`.
 */
export function schemaDocument(
  document: Readonly<Record<string, unknown>>,
  name: string,
): Readonly<Record<string, unknown>> | null {
  const { schemas } = membersOf(document["components"]);
  const known = membersOf(schemas);
  const plain = name.replace(/\.json$/, "");
  return Object.hasOwn(known, plain) ? membersOf(withPaths(known[plain])) : null;
}

function withPaths(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(withPaths);
  }
  if (typeof value !== "object" || value === null) {
    return value;
  }
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => {
      const [, referred] = (name === "$ref" && component.exec(String(member))) || [];
      return [name, referred === undefined ? withPaths(member) : `/schemas/${referred}.json`];
    }),
  );
}

function membersOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}
