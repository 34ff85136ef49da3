/** An element of an XML document. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly elements: readonly XmlElement[];
  /** Its own character data. */
  readonly text: string;
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"' };
const token =
  /<\?xml [^?]*\?>|<\/([\w:-]+)>|<([\w:-]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/y;

/** Reads elements, attributes and character data, and throws at anything else: a judge of well-formedness. */
export function readXml(source: string): XmlElement {
  if (/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(source))
    throw new Error("a character that XML does not allow");
  type Open = {
    name: string;
    attributes: Record<string, string>;
    elements: XmlElement[];
    text: string;
  };
  const root: Open = { name: "", attributes: {}, elements: [], text: "" };
  const path: Open[] = [root];
  token.lastIndex = 0;
  while (token.lastIndex < source.length) {
    const from = token.lastIndex;
    const match = token.exec(source);
    if (match === null) throw new Error(`no XML at: ${source.slice(from, from + 60)}`);
    const [, closing, opening, attributes = "", isEmpty, text] = match;
    const parent = path.at(-1) ?? root;
    if (text !== undefined) parent.text += decoded(text);
    if (closing !== undefined && path.pop()?.name !== closing)
      throw new Error(`</${closing}> closes nothing`);
    if (opening === undefined) continue;
    const element: Open = { name: opening, attributes: {}, elements: [], text: "" };
    for (const [, name = "", value = ""] of attributes.matchAll(/([\w:-]+)="([^"]*)"/g))
      element.attributes[name] = decoded(value);
    parent.elements.push(element);
    if (isEmpty !== "/") path.push(element);
  }
  const [only, ...others] = root.elements;
  if (path.length !== 1 || only === undefined || others.length > 0)
    throw new Error("not one whole element");
  return only;
}

function decoded(text: string): string {
  return text.replace(/&([^;\s]*);?/g, (whole, name: string) => {
    const code = /^#(\d+)$/.exec(name)?.[1];
    const character = code === undefined ? entities[name] : String.fromCodePoint(Number(code));
    if (character === undefined || !whole.endsWith(";")) throw new Error(`no entity: ${whole}`);
    return character;
  });
}
