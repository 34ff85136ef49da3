/** A way to write the place where a page ends. */
interface CursorForm {
  seal(cursor: string): string;
  /** The place again; undefined where the text was not sealed in this form. */
  open(text: string): string | undefined;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();
// Its base64 holds `+` and `/`, which clients have to encode.
const mark = "~?>~~~?";

const base64: CursorForm = {
  seal: (cursor) => btoa(String.fromCharCode(...encoder.encode(mark + cursor))),
  open(text) {
    if (!/^(?:[A-Za-z\d+/]{4})*(?:[A-Za-z\d+/]{2}==|[A-Za-z\d+/]{3}=)?$/.test(text)) {
      return undefined;
    }
    const opened = fromBytes(atob(text));
    return opened.startsWith(mark) ? opened.slice(mark.length) : undefined;
  },
};

const hex: CursorForm = {
  seal: (cursor) =>
    [...encoder.encode(cursor)].map((byte) => byte.toString(16).padStart(2, "0")).join(""),
  open: (text) =>
    /^(?:[0-9a-f]{2})+$/.test(text)
      ? fromBytes(text.replace(/../g, (pair) => String.fromCharCode(Number.parseInt(pair, 16))))
      : undefined,
};

const json: CursorForm = {
  seal: (cursor) => JSON.stringify({ after: cursor }),
  open: (text) => {
    const [, inner] = /^\{"after":("(?:[^"\\]|\\.)*")\}$/s.exec(text) ?? [];
    return inner === undefined ? undefined : String(JSON.parse(inner));
  },
};

const reserved: CursorForm = {
  seal: (cursor) => `?page=next&after=${cursor}#+100%`,
  open: (text) => /^\?page=next&after=(.+)#\+100%$/s.exec(text)?.[1],
};

/** The forms that cursors are given in. */
export const cursorForms: readonly [CursorForm, ...CursorForm[]] = [base64, hex, json, reserved];

function fromBytes(binary: string): string {
  return decoder.decode(Uint8Array.from(binary, (character) => character.charCodeAt(0)));
}
