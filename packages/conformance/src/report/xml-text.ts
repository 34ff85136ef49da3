import { visibleText } from "./visible-text.js";

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  "\n": "&#10;",
  "\t": "&#9;",
};

/** Text for the content of an XML element. What XML cannot hold is shown as its escape. */
export function xmlText(text: string): string {
  return escapeXml(text, /[&<>]/g);
}

/** Text for a quoted XML attribute; line ends and tabs are kept. */
export function xmlAttribute(text: string): string {
  return escapeXml(text, /[&<>"'\n\t]/g);
}

function escapeXml(text: string, special: RegExp): string {
  return visibleText(text)
    .replace(/[\ufffe\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16)}`)
    .replace(special, (character) => entities[character] ?? character);
}
