import type { WireRequest } from "./transport.js";

/** What fits into an argument on every system, and what a report may hold of a body. */
const longestArgument = 2_000;
const longestBody = 20_000;
/** A character of ASCII that comes so often in a row that a shell had better write it. */
const longRun = /([ !-&(-[\]-~])\1{499,}/g;

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

function writersOf(body: string): readonly string[] {
  const writers: string[] = [];
  let end = 0;
  for (const { 0: run, 1: character = "", index } of body.matchAll(longRun)) {
    if (index > end) writers.push(`printf %s ${quote(body.slice(end, index))}`);
    writers.push(`head -c ${run.length} /dev/zero | tr '\\0' ${quote(character)}`);
    end = index + run.length;
  }
  if (end < body.length) writers.push(`printf %s ${quote(body.slice(end))}`);
  return writers;
}

function quote(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
