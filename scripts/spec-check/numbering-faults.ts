import { parseYaml } from "../lib/yaml-source.js";

/**
 * Where the table of numbers is not whole: a number that leads to no row, a number that is not there, a row that
 * nothing leads to.
 *
 * @param file name that the faults give the table
 * @param text the table: YAML, from a number such as `B7`, a part of it such as `B7-official`, or a place such as
 * `3.4-first-version`, to an id
 * @param ids of all rows
 * @param lengths how many numbers each letter has
 * @throws {InputError} with file and line where the text is no YAML
 */
export function numberingFaults(
  file: string,
  text: string,
  ids: ReadonlySet<string>,
  lengths: Readonly<Record<string, number>>,
): readonly string[] {
  const source = parseYaml(file, text);
  const numbers = Object.entries(Object(source.value)).map(([number, id]) => [number, String(id)]);
  const there = new Set(numbers.map(([number]) => number));
  const led = new Set(numbers.map(([, id]) => id));
  return [
    ...numbers.flatMap(([number = "", id = ""]) =>
      ids.has(id) ? [] : [`${source.at([number])}: ${number} leads to ${id}, which is no row`],
    ),
    ...Object.entries(lengths).flatMap(([letter, length]) =>
      Array.from({ length }, (_, index) => `${letter}${index + 1}`)
        .filter((number) => !there.has(number))
        .map((number) => `${file}: ${number} is not there; write the row that it leads to`),
    ),
    ...[...ids].filter((id) => !led.has(id)).map((id) => `${file}: nothing leads to ${id}`),
  ];
}
