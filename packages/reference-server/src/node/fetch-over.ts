import { type IncomingMessage, request as requestOverHttp } from "node:http";
import { request as requestOverHttps } from "node:https";
import type { LookupFunction } from "node:net";
import { Readable } from "node:stream";

const withoutContent = new Set([204, 205, 304]);

/** As `fetch` with `redirect: "manual"`, but the host is looked up by `lookup`, for this request alone. */
export function fetchOver(url: URL, init: RequestInit, lookup: LookupFunction): Promise<Response> {
  const request = url.protocol === "https:" ? requestOverHttps : requestOverHttp;
  const options = {
    agent: false,
    lookup,
    method: init.method ?? "GET",
    headers: Object.fromEntries(new Headers(init.headers)),
    ...(init.signal ? { signal: init.signal } : {}),
  };
  return new Promise((resolve, reject) => {
    const outgoing = request(url, options, (message) => {
      try {
        resolve(toResponse(message, options.method));
      } catch (error) {
        message.destroy();
        reject(error);
      }
    });
    outgoing.on("error", reject);
    outgoing.end();
  });
}

/** @throws {RangeError} for a status that no answer has. */
function toResponse(message: IncomingMessage, method: string): Response {
  const { statusCode: status = 0, rawHeaders } = message;
  const headers = new Headers();
  for (let index = 0; index + 1 < rawHeaders.length; index += 2) {
    headers.append(rawHeaders[index] ?? "", rawHeaders[index + 1] ?? "");
  }
  if (method === "HEAD" || withoutContent.has(status)) {
    message.resume();
    return new Response(null, { status, headers });
  }
  const content = Readable.toWeb(message) as ReadableStream<Uint8Array>;
  return new Response(content, { status, headers });
}
