import fc from "fast-check";

/** A text with every byte of its UTF-8 escaped that has a meaning in a target. */
export function encodeText(text: string): string {
  return encodeBytes(text, /[A-Za-z0-9\-_.~]/);
}

const encodings: readonly ((text: string) => string)[] = [
  (text) => encodeText(encodeText(text)),
  (text) => encodeText(text).toLowerCase(),
  (text) => encodeBytes(text, /$^/),
  (text) => encodeBytes(text, /[^%?#\s]/),
  (text) => encodeText(encodeText(encodeText(text))),
  (text) => `${encodeText(text)}%ff`,
  (text) => `${encodeText(text)}%00`,
  (text) => `${encodeText(text)}%2500`,
  (text) => `${encodeText(text)}%25zz`,
  (text) => `${encodeText(text)}%zz`,
  (text) => `${encodeText(text)}%`,
  (text) => `${encodeText(text)}%C3%BC%c3`,
  (text) => `${encodeText(text)}%0D%0A`,
  (text) => `%2F${encodeText(text)}`,
  (text) => `${encodeText(text)}%2F`,
  (text) => `${encodeText(text)};x=y`,
  (text) => `${encodeText(text)}+`,
  (text) => encodeText(text).replaceAll("%", "%u00"),
  () => "%2E%2E",
  () => "..",
  () => ".",
  () => "",
  () => "%2F",
];

/** A text in an encoding that somebody might send: too little, too much, or broken. */
export function oddlyEncoded(text: string): fc.Arbitrary<string> {
  return fc.constantFrom(...encodings).map((encode) => encode(text));
}

function encodeBytes(text: string, plain: RegExp): string {
  return [...Buffer.from(text, "utf8")]
    .map((byte) => {
      const character = String.fromCharCode(byte);
      const isPlain = byte < 0x80 && plain.test(character);
      return isPlain ? character : `%${byte.toString(16).toUpperCase().padStart(2, "0")}`;
    })
    .join("");
}
