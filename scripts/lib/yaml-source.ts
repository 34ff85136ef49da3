import { type Document, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from "yaml";
import { InputError } from "./run-script.js";

/** A way into a document: member names and element numbers. */
export type Path = readonly (string | number)[];

/** The value of a YAML file, and where in the file each part of it stands. */
export interface YamlSource {
  readonly value: unknown;
  /** The scalar or node that `path` leads to. */
  read(path: Path): unknown;
  /** `file:line` of the part that `path` leads to, or of the innermost part on the way that is there. */
  at(path: Path): string;
}

/**
 * Reads the text of a YAML file.
 *
 * @param file name that messages give it
 * @throws {InputError} with file and line of the first syntax error, or of every member that stands twice
 */
export function parseYaml(file: string, text: string): YamlSource {
  const { document, lines } = compose(file, text);
  const place = (offset: number) => `${file}:${Math.max(lines.linePos(offset).line, 1)}`;
  // What comes after a broken construct is mostly its echo; keys that stand twice are each a fault.
  const broken = document.errors.find(({ code }) => code !== "DUPLICATE_KEY");
  const faults = broken === undefined ? [...document.errors, ...document.warnings] : [broken];
  if (faults.length > 0)
    throw new InputError(
      faults
        .map(
          ({ pos, message }) =>
            `${place(pos[0])}: no valid YAML: ${message.replace(/\s+/g, " ")}; mend the syntax`,
        )
        .join("\n"),
    );
  return {
    value: document.toJS(),
    read: (path) => document.getIn(path),
    at(path) {
      let node: unknown = document.contents;
      let offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
      for (const step of path) {
        if (isMap(node)) {
          const pair = node.items.find(
            ({ key }) => isScalar(key) && String(key.value) === String(step),
          );
          if (pair === undefined) break;
          if (isNode(pair.key)) offset = pair.key.range?.[0] ?? offset;
          node = pair.value;
        } else if (isSeq(node)) {
          node = node.items[Number(step)];
          if (isNode(node)) offset = node.range?.[0] ?? offset;
        } else break;
      }
      return place(offset);
    },
  };
}

interface Composed {
  readonly text: string;
  readonly document: Document.Parsed;
  readonly lines: LineCounter;
}

/** Of each file what was read last: one run looks at a file several times, and composing is slow. */
const composed = new Map<string, Composed>();

function compose(file: string, text: string): Composed {
  const before = composed.get(file);
  if (before?.text === text) return before;
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const now = { text, document, lines };
  composed.set(file, now);
  return now;
}
