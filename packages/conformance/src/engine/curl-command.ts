import type { WireRequest } from "./transport.js";

/** What fits into an argument on every system, and what a report may hold of a body. */
const longestArgument = 2_000;
const longestBody = 20_000;
/** A run that a shell had better write, of a character of ASCII that needs no escape there. */
const longRun = 500;
const isPlain = /[ !-&(-[\]-~]/;

/** A shell command that sends a request, its body included. */
export function curlCommand({
  method,
  url,
  requestHeaders,
  body,
}: Pick<WireRequest, "method" | "body"> & {
  readonly url: string;
  readonly requestHeaders: Readonly<Record<string, string>>;
}): string {
  const headers = Object.entries(requestHeaders).map(
    ([name, value]) => `-H ${quote(`${name}: ${value}`)}`,
  );
  const option = method === "GET" ? [] : method === "HEAD" ? ["--head"] : ["-X", method];
  const { before = "", argument } = body === undefined ? {} : contentOf(body);
  const content = argument === undefined ? [] : ["--data-binary", argument];
  const curl = ["curl -sS -i --path-as-is", ...option, ...headers, ...content, quote(url)];
  return `${before}${curl.join(" ")}`;
}

/** A body as an argument, and what pipes it in where none can hold it. */
function contentOf(body: string | Uint8Array): { before?: string; argument: string } {
  if (typeof body === "string" && body.length <= longestArgument) return { argument: quote(body) };
  const writer =
    typeof body === "string"
      ? `{ ${writersOf(body).join("; ")}; }`
      : `printf %s ${Buffer.from(body).toString("base64")} | base64 -d`;
  return writer.length > longestBody
    ? { argument: "@BODY-OF-THE-REQUEST" }
    : { before: `${writer} | `, argument: "@-" };
}

/** Commands that write a text, its long runs of one character each by one of its own. */
function writersOf(body: string): readonly string[] {
  const writers: string[] = [];
  let written = 0;
  for (let at = 0; at < body.length; ) {
    const length = runAt(body, at);
    if (length >= longRun && isPlain.test(body.charAt(at))) {
      if (at > written) writers.push(`printf %s ${quote(body.slice(written, at))}`);
      writers.push(`head -c ${length} /dev/zero | tr '\\0' ${quote(body.charAt(at))}`);
      written = at + length;
    }
    at += length;
  }
  if (written < body.length) writers.push(`printf %s ${quote(body.slice(written))}`);
  return writers;
}

/** How often the code unit at a place comes in a row. */
function runAt(body: string, at: number): number {
  const unit = body.charCodeAt(at);
  let end = at + 1;
  while (body.charCodeAt(end) === unit) end += 1;
  return end - at;
}

function quote(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
