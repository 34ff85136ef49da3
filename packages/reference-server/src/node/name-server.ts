import { Resolver } from "node:dns/promises";
import { type ResolveTxt, UnreachableError } from "../auth/outgoing.js";

const patience = { timeout: 1_500, tries: 2 };

/** Looks up names at the name servers of the system, or at those given, such as `192.0.2.53:5353`. */
export interface NameServer {
  readonly resolveTxt: ResolveTxt;
  /**
   * The addresses of a host, IPv4 first.
   *
   * @throws {UnreachableError} when there are none.
   */
  resolveAddresses(host: string): Promise<readonly string[]>;
}

/** Asks name servers without a cache; each question is given up after a few seconds. */
export function createNameServer(servers?: readonly string[]): NameServer {
  const resolver = new Resolver(patience);
  if (servers !== undefined) {
    resolver.setServers(servers);
  }
  return {
    async resolveTxt(name) {
      const records = await orNone(resolver.resolveTxt(name));
      return records.map((strings) => strings.join(""));
    },
    async resolveAddresses(host) {
      const [ipv4, ipv6] = await Promise.allSettled([
        orNone(resolver.resolve4(host)),
        orNone(resolver.resolve6(host)),
      ]);
      const addresses = [ipv4, ipv6].flatMap((each) =>
        each.status === "fulfilled" ? each.value : [],
      );
      if (addresses.length === 0) {
        const cause: unknown = ipv4.status === "rejected" ? ipv4.reason : undefined;
        const reason = cause instanceof Error ? cause.message : "no such host";
        throw new UnreachableError(`lookup ${host}: ${reason}`, { cause });
      }
      return addresses;
    },
  };
}

async function orNone<Answer>(asking: Promise<readonly Answer[]>): Promise<readonly Answer[]> {
  try {
    return await asking;
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "ENODATA") {
      return [];
    }
    throw new UnreachableError(reasonOf(code), { cause: error });
  }
}

function reasonOf(code: unknown): string {
  switch (code) {
    case "ENOTFOUND":
    case "EBADNAME":
      return "no such host";
    case "ETIMEOUT":
      return "i/o timeout";
    default:
      return "server misbehaving";
  }
}
