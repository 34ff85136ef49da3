import { asObject } from "../../lib/is-object.js";
import type { Difference } from "../difference.js";
import { childOf, topOf } from "../node.js";
import { compareDeclarations } from "./compare-declarations.js";
import { listOperations } from "./list-operations.js";

/** The ways to authorise that both documents know, for each operation that names them. */
export function compareSecuritySchemes(before: unknown, after: unknown): Difference[] {
  const [was, is] = [before, after].map((openapi) =>
    childOf(childOf(topOf(openapi), "components"), "securitySchemes"),
  );
  if (was === undefined || is === undefined) return [];
  return Object.keys(asObject(is.value))
    .filter((name) => name in asObject(was.value))
    .flatMap((name) =>
      usersOf(after, name).flatMap((operation) =>
        compareDeclarations(childOf(was, name), childOf(is, name), ["bearerFormat"], {
          operation,
        }),
      ),
    )
    .map((difference) =>
      difference.kind === "declaration-changed"
        ? { ...difference, kind: "security-changed" as const }
        : difference,
    );
}

function usersOf(openapi: unknown, scheme: string): string[] {
  const shared = childOf(topOf(openapi), "security").value;
  return listOperations(openapi)
    .filter(({ node }) => {
      const ways = childOf(node, "security").value ?? shared;
      return Array.isArray(ways) && ways.some((way) => scheme in asObject(way));
    })
    .map(({ id }) => id);
}
