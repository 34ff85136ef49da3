import { realSizedDocument } from "./real-sized-documents.js";

/** Entries of a page. */
export const pageSize = 30;
const list = `/v0.1/servers?limit=${pageSize}`;
const differentCursors = 997;

/** The request for the first page. */
export const firstPage: Buffer = ask(list);

/** The request for the first page, as it comes from someone who has what this tag stands for. */
export function firstPageUnless(tag: string): Buffer {
  return ask(list, `If-None-Match: ${tag}\r\n`);
}

/** The request for the page behind a row of a registry that holds {@link realSizedDocument}s. */
export function pageBehind(index: number): Buffer {
  const { name, version } = realSizedDocument(index);
  return ask(`${list}&cursor=${encodeURIComponent(`${name}:${version}`)}`);
}

/** Requests for full pages all over a registry of so many rows, in no order. */
export function randomPages(rows: number): readonly Buffer[] {
  return Array.from({ length: differentCursors }, (_, index) =>
    pageBehind((index * 7_919_317) % (rows - 2 * pageSize)),
  );
}

/** A GET request without a body. */
export function ask(target: string, headers = ""): Buffer {
  return Buffer.from(`GET ${target} HTTP/1.1\r\nHost: 127.0.0.1\r\n${headers}\r\n`);
}
