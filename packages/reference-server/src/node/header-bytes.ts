const beyondAscii = /[^\0-\x7f]/;

/** Headers as `node:http` writes them: a character for each byte of their UTF-8. */
export function headerBytes(
  headers: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  return Object.values(headers).some((value) => beyondAscii.test(value))
    ? Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, toBytes(value)]))
    : headers;
}

function toBytes(value: string): string {
  return Buffer.from(value, "utf8").toString("latin1");
}
