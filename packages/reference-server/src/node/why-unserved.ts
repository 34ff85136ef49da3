import type { IncomingMessage } from "node:http";
import { type PlainRefusal, plainRefusal } from "./plain-refusal.js";
import { isRepeated } from "./raw-headers.js";

// What Go's HTTP server lets stand in a Host header.
const hostCharacters = /^[\w!$%&()*+,\-.:;=['\]~]*$/;

/** A version of HTTP that is not spoken here. */
export const wrongVersion: PlainRefusal = plainRefusal(505, ": unsupported protocol version");

/** A body in a form that is not understood. */
export const wrongCoding: PlainRefusal = { status: 501, text: "Unsupported transfer encoding" };

/**
 * Why a request is refused before the registry sees it; undefined where it is not. `node:http` lets
 * pass what is looked for here, and leaves out headers beyond its own limit.
 */
export function whyUnserved(request: IncomingMessage, headers: number): PlainRefusal | undefined {
  const { httpVersionMajor, rawHeaders } = request;
  if (httpVersionMajor !== 1) {
    return httpVersionMajor === 0 ? plainRefusal(400) : wrongVersion;
  }
  if (rawHeaders.length / 2 > headers) {
    return plainRefusal(431);
  }
  const coding = request.headers["transfer-encoding"] ?? "chunked";
  return coding.toLowerCase() === "chunked" ? hostFault(request) : wrongCoding;
}

function hostFault(request: IncomingMessage): PlainRefusal | undefined {
  const { host } = request.headers;
  if (host === undefined) {
    const isNeeded = request.httpVersionMinor > 0;
    return isNeeded ? plainRefusal(400, ": missing required Host header") : undefined;
  }
  if (isRepeated(request.rawHeaders, "host")) {
    return plainRefusal(400);
  }
  return hostCharacters.test(host) ? undefined : plainRefusal(400, ": malformed Host header");
}
