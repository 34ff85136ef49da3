/**
 * A pattern as the official registry reads it: `\\s` stands for tab, line feed, form feed, carriage return
 * and blank, where ECMAScript has it stand for every white space of Unicode.
 */
export function asciiPattern(source: string): RegExp {
  return new RegExp(source.replaceAll("[^\\s]", "[^\\t\\n\\f\\r ]"), "u");
}
