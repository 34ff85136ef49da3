/** Names and values in turn, as they were sent. */
export type RawHeaders = readonly string[];

/** The first value of a header; the name is in lower case. */
export function firstValue(headers: RawHeaders, name: string): string | undefined {
  return headers[indexOf(headers, name, 0) + 1];
}

/** Whether a header was sent more than once; the name is in lower case. */
export function isRepeated(headers: RawHeaders, name: string): boolean {
  const first = indexOf(headers, name, 0);
  return indexOf(headers, name, first + 2) < headers.length;
}

/** Index of a name from an index on; the number of texts where there is none. */
function indexOf(headers: RawHeaders, name: string, from: number): number {
  for (let at = from; at < headers.length; at += 2) {
    const text = headers[at];
    if (text?.length === name.length && text.toLowerCase() === name) {
      return at;
    }
  }
  return headers.length;
}
