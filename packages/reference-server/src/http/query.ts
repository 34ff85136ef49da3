import { type DecodedText, percentDecode } from "./percent.js";

const empty: ReadonlyMap<string, DecodedText> = new Map();

/**
 * The parameters of a query string by name. The first occurrence of a name counts, even if it is
 * empty; a value with a malformed escape is empty; a bare name means `true`, but only where no `=`
 * follows anywhere behind it, else it is passed over. Only `&` separates.
 */
export function parseQuery(query: string | undefined): ReadonlyMap<string, DecodedText> {
  if (query === undefined || query === "") {
    return empty;
  }
  const parameters = new Map<string, DecodedText>();
  const lastEquals = query.lastIndexOf("=");
  let at = 0;
  for (const part of query.split("&")) {
    const equals = part.indexOf("=");
    const name = decode(equals < 0 ? part : part.slice(0, equals))?.text;
    const value = equals < 0 ? "true" : part.slice(equals + 1);
    const isPassedOver = equals < 0 && lastEquals > at;
    if (name !== undefined && name !== "" && !isPassedOver && !parameters.has(name)) {
      parameters.set(name, decode(value) ?? { text: "", isUtf8: true });
    }
    at += part.length + 1;
  }
  return parameters;
}

function decode(text: string): DecodedText | undefined {
  return percentDecode(text.includes("+") ? text.replaceAll("+", " ") : text);
}
