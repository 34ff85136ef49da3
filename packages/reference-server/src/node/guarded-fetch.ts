import type { IncomingMessage } from "node:http";
import { isIP } from "node:net";
import { pipeline, Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { readBounded } from "../auth/bounded-body.js";
import { keyFileLimit } from "../auth/http.js";
import { type Fetch, officialTimeLimits, UnreachableError } from "../auth/outgoing.js";
import { within } from "../auth/time-limit.js";
import { dial } from "./dial.js";
import { getOver } from "./get-over.js";
import { isBlockedAddress } from "./is-blocked-address.js";

/** What a guarded fetch works with. */
export interface GuardOptions {
  /** The addresses of a host. */
  resolveAddresses(host: string): Promise<readonly string[]>;
  /** Whether nobody may be sent to an address; by default to none that is not public. */
  isBlocked?(address: string): boolean;
  /** Certificates to trust beside those of the system's authorities; none by default. */
  readonly ca?: string | undefined;
  /** How long each address, and all of it, may take; 3 and 10 seconds by default. */
  readonly milliseconds?: { readonly address: number; readonly whole: number } | undefined;
}

const officialPatience = { address: 3_000, whole: officialTimeLimits.keyFile };

/**
 * A `fetch` for URLs that strangers name: GET over https alone, to a public address alone, where the
 * address that is judged is the one that is connected to; no redirect is followed, no proxy asked, and
 * at most 4096 bytes are read, of an answer with status 200 alone.
 */
export function createGuardedFetch(options: GuardOptions): Fetch {
  const { address, whole } = options.milliseconds ?? officialPatience;
  return (url, init) =>
    within(whole, async (limit) => {
      const target = readUrl(url);
      const signal = init.signal ? AbortSignal.any([init.signal, limit]) : limit;
      const host = target.hostname.replace(/^\[(.*)\]$/, "$1");
      const addresses = await allowedAddresses(host, options);
      const port = target.port === "" ? 443 : Number(target.port);
      const { ca } = options;
      const socket = await dial({ host, port, addresses, milliseconds: address, ca }, signal);
      try {
        return await read(await getOver(socket, target, new Headers(init.headers), signal));
      } finally {
        socket.destroy();
      }
    });
}

function readUrl(url: string): URL {
  const target = new URL(url);
  if (target.protocol !== "https:" || target.username !== "" || target.password !== "") {
    throw new UnreachableError("only https without credentials is fetched");
  }
  return target;
}

async function allowedAddresses(
  host: string,
  { resolveAddresses, isBlocked = isBlockedAddress }: GuardOptions,
): Promise<readonly string[]> {
  const addresses = isIP(host) === 0 ? await resolveAddresses(host) : [host];
  const allowed = addresses.filter((address) => isIP(address) !== 0 && !isBlocked(address));
  if (allowed.length === 0) {
    throw new UnreachableError(`dial ${host}: refusing to connect to private or loopback address`);
  }
  return allowed;
}

async function read(message: IncomingMessage): Promise<Response> {
  const { statusCode: status = 0, headers } = message;
  if (status < 200 || status > 599) {
    throw new UnreachableError(`malformed HTTP status code "${status}"`);
  }
  if (status !== 200) {
    return new Response(null, { status });
  }
  const isPacked = headers["content-encoding"]?.trim().toLowerCase() === "gzip";
  // What a pipeline has to say of an error reaches the reader of its last stream as well.
  const content = isPacked ? pipeline(message, createGunzip(), () => undefined) : message;
  const type = headers["content-type"];
  const stream = Readable.toWeb(content) as ReadableStream<Uint8Array>;
  const bytes = await readBounded(new Response(stream), keyFileLimit);
  return new Response(bytes, { headers: type === undefined ? {} : { "content-type": type } });
}
