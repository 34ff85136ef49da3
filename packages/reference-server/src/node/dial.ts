import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { connect as connectTls, type TLSSocket } from "node:tls";
import { UnreachableError } from "../auth/outgoing.js";
import { within } from "../auth/time-limit.js";

/** Where to connect, and as whom the other side has to identify itself. */
export interface DialTarget {
  /** Name in the certificate. */
  readonly host: string;
  readonly port: number;
  /** Addresses to try, in order. */
  readonly addresses: readonly string[];
  /** How long each address may take. */
  readonly milliseconds: number;
  /** Certificates to trust beside those of the system's authorities; none by default. */
  readonly ca?: string | undefined;
}

/**
 * A TLS connection to the first address that answers.
 *
 * @throws {UnreachableError} when none answers, or the one that does is not the host.
 */
export async function dial(target: DialTarget, signal: AbortSignal): Promise<TLSSocket> {
  const socket = await connectFirst(target, signal);
  const { host: servername, ca } = target;
  const tls = connectTls({ socket, servername, ...(ca === undefined ? {} : { ca }) });
  try {
    await once(tls, "secureConnect", { signal });
    return tls;
  } catch (error) {
    tls.destroy();
    throw new UnreachableError(`tls: ${reasonOf(error)}`, { cause: error });
  }
}

async function connectFirst(
  { host, port, addresses, milliseconds }: DialTarget,
  signal: AbortSignal,
): Promise<Socket> {
  const reasons: string[] = [];
  for (const address of addresses) {
    signal.throwIfAborted();
    // Whoever waits for the connection learns of an error; later ones are of no interest.
    const socket = connect({ host: address, port }).on("error", () => undefined);
    try {
      await within(milliseconds, (limit) =>
        once(socket, "connect", { signal: AbortSignal.any([signal, limit]) }),
      );
      return socket;
    } catch (error) {
      socket.destroy();
      reasons.push(reasonOf(error));
    }
  }
  signal.throwIfAborted();
  throw new UnreachableError(
    `dial ${host}: all resolved public addresses failed: ${reasons.join(", ")}`,
  );
}

/** The code of an error of the system, which names no address, or what it says. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) {
    return String(error);
  }
  return "code" in error && typeof error.code === "string" ? error.code : error.message;
}
