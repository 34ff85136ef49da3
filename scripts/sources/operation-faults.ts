import { faultAt, type SourceFile } from "./source-file.js";

const methods = ["get", "head", "post", "put", "patch", "delete", "options", "trace"];
const layers = ["generic", "official", "optional"];

/**
 * One line for each operation without an id, with the id of another one, without answers or without a layer.
 *
 * @param pathItems files that each hold the operations of one path
 */
export function operationFaults(pathItems: readonly SourceFile[]): string[] {
  const faults: string[] = [];
  const taken = new Map<string, string>();
  for (const source of pathItems)
    for (const [method, operation] of Object.entries(source.value ?? {})) {
      if (!methods.includes(method)) continue;
      const {
        operationId: id,
        responses,
        "x-layer": layer,
      } = (operation ?? {}) as Readonly<Record<string, unknown>>;
      const name = typeof id === "string" ? id : method.toUpperCase();
      if (typeof id !== "string") {
        faults.push(faultAt(source, [method], `${name} has no operationId`, "give it one"));
      } else {
        const path = [method, "operationId"];
        const first = taken.get(id);
        if (first === undefined) taken.set(id, source.at(path));
        else
          faults.push(
            faultAt(source, path, `operationId ${id} is taken by ${first}`, "choose another"),
          );
      }
      if (typeof responses !== "object" || responses === null)
        faults.push(faultAt(source, [method], `${name} has no responses`, "declare its answers"));
      if (!layers.includes(String(layer)))
        faults.push(
          faultAt(
            source,
            [method, "x-layer"],
            `${name} does not say who owes it`,
            `set x-layer to ${layers.join(", ")}`.replace(/, (\w+)$/, " or $1"),
          ),
        );
    }
  return faults;
}
