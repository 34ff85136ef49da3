import { readBounded, TooLargeError } from "./bounded-body.js";
import { namespaceOfDomain } from "./domain.js";
import type { ProofMethod } from "./domain-proof.js";
import { type Fetch, type TimeLimits, UnreachableError } from "./outgoing.js";
import { findProofRecord } from "./proof-record.js";
import { Refusal } from "./refusal.js";
import { TimeLimitError, within } from "./time-limit.js";

/** Most bytes that a file with a key has. */
export const keyFileLimit = 4096;

const headers = {
  accept: "text/plain",
  "accept-encoding": "gzip",
  "user-agent": "mcp-registry/1.0",
};
const decoder = new TextDecoder();

/** Proof by the first record in a file of the domain's web site; it is good for the domain alone. */
export function httpMethod(fetchKeyFile: Fetch, limits: TimeLimits): ProofMethod {
  return {
    name: "http",
    place: "HTTP response",
    async find(domain) {
      const record = findProofRecord(await readKeyFile(fetchKeyFile, domain, limits.keyFile));
      return record === undefined ? [] : [record];
    },
    patterns: (domain) => [`${namespaceOfDomain(domain)}/*`],
  };
}

async function readKeyFile(fetch: Fetch, domain: string, milliseconds: number): Promise<string> {
  const url = `https://${domain}/.well-known/mcp-registry-auth`;
  try {
    return await within(milliseconds, async (signal) => {
      const response = await fetch(url, { headers, redirect: "manual", signal });
      if (response.status !== 200) {
        throw new Refusal(`HTTP ${response.status}: failed to fetch key from ${url}`);
      }
      return decoder.decode(await readBounded(response, keyFileLimit));
    });
  } catch (error) {
    throw new Refusal(`failed to fetch public key: ${reasonOf(error, url)}`, { cause: error });
  }
}

function reasonOf(error: unknown, url: string): string {
  if (error instanceof Refusal) {
    return error.message;
  }
  if (error instanceof TooLargeError) {
    return "HTTP auth key response too large";
  }
  return `failed to fetch key: Get "${url}": ${networkReason(error)}`;
}

function networkReason(error: unknown): string {
  if (error instanceof TimeLimitError) {
    return "context deadline exceeded (Client.Timeout exceeded while awaiting headers)";
  }
  return error instanceof UnreachableError ? error.message : "the host could not be asked";
}
