type Member = Readonly<Record<string, unknown>>;

/** An OpenAPI document with the operations alone that a registry offers. */
export function offeredDocument(document: Member, offered: ReadonlySet<string>): Member {
  const paths = Object.entries(asMember(document["paths"])).map(
    ([path, item]) => [path, offeredOf(asMember(item), offered)] as const,
  );
  return {
    ...document,
    paths: Object.fromEntries(paths.filter(([, item]) => Object.values(item).some(isOperation))),
  };
}

function offeredOf(item: Member, offered: ReadonlySet<string>): Member {
  return Object.fromEntries(
    Object.entries(item).filter(([, value]) => {
      const id = asMember(value)["operationId"];
      return typeof id !== "string" || offered.has(id);
    }),
  );
}

function isOperation(value: unknown): boolean {
  return "operationId" in asMember(value);
}

function asMember(value: unknown): Member {
  return typeof value === "object" && value !== null ? { ...value } : {};
}
