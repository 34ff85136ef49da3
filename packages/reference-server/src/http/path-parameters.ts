import { type DecodedText, malformedEscape, percentDecode } from "./percent.js";
import { invalidPathEncoding } from "./problems.js";

/**
 * Path parameters decoded for the second time: the official registry decodes each twice, so that
 * names sent as `a%252Fb` are understood too.
 *
 * @throws {Problem} 400 when an escape is malformed or the text is no UTF-8.
 */
export function decodePath(
  path: ReadonlyMap<string, DecodedText>,
): Readonly<Record<string, string>> {
  const decoded: Record<string, string> = {};
  for (const [name, once] of path) {
    const twice = percentDecode(once.text);
    if (twice === undefined) {
      throw invalidPathEncoding(name, `invalid URL escape "${malformedEscape(once.text)}"`);
    }
    if (!once.isUtf8 || !twice.isUtf8) {
      throw invalidPathEncoding(name, "text is not valid UTF-8");
    }
    decoded[name] = twice.text;
  }
  return decoded;
}
