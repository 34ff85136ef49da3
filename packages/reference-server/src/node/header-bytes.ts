const beyondAscii = /[^\0-\x7f]/;

/** Headers as `node:http` writes them: a character for each byte of their UTF-8. */
export function headerBytes(
  headers: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  for (const name in headers) {
    if (beyondAscii.test(headers[name] ?? "")) {
      return Object.fromEntries(
        Object.entries(headers).map(([key, value]) => [key, toBytes(value)]),
      );
    }
  }
  return headers;
}

function toBytes(value: string): string {
  return Buffer.from(value, "utf8").toString("latin1");
}
