import { posix } from "node:path";
import { findMembers } from "./find-members.js";
import { readPointer, valueAt } from "./json-pointer.js";
import { faultAt, type SourceFile } from "./source-file.js";

/**
 * One line for each `$ref` that leads nowhere.
 *
 * @param sources the files to look through, and all that they may refer to, by path
 * @param isThere whether a file that is not among them, such as one with a fault of its own, is there at all
 */
export function referenceFaults(
  sources: ReadonlyMap<string, SourceFile>,
  isThere: (path: string) => boolean,
): string[] {
  return [...sources.values()].flatMap((source) =>
    findMembers(source.value, "$ref").flatMap(({ path, value: reference }) => {
      if (typeof reference !== "string") return [];
      const [file = "", pointer = ""] = reference.split("#");
      const target = file === "" ? source.path : posix.join(posix.dirname(source.path), file);
      const told = (wrong: string, remedy: string): string[] => [
        faultAt(source, path, `$ref ${reference} leads nowhere: ${wrong}`, remedy),
      ];
      const found = sources.get(target);
      if (found === undefined)
        return isThere(target)
          ? []
          : told(`there is no file ${target}`, "correct the path or add the file");
      return valueAt(found.value, readPointer(pointer)) === undefined
        ? told(`${target} has nothing at #${pointer}`, "correct the pointer or add what it names")
        : [];
    }),
  );
}
