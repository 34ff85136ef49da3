import { namespaceOfDomain } from "./domain.js";
import type { ProofMethod } from "./domain-proof.js";
import type { ResolveTxt, TimeLimits } from "./outgoing.js";
import { findProofRecord, type ProofRecord } from "./proof-record.js";
import { Refusal } from "./refusal.js";
import { TimeLimitError, within } from "./time-limit.js";

const selectors = ["_mcp-auth", "_mcp-registry"];

/** Proof by a TXT record at the domain itself; it is good for the domain and all below it. */
export function dnsMethod(resolveTxt: ResolveTxt, limits: TimeLimits): ProofMethod {
  return {
    name: "dns",
    place: "DNS TXT records",
    async find(domain) {
      const records = readRecords(await lookUp(resolveTxt, domain, limits.txt));
      if (records.length === 0) {
        await refuseMisplaced(resolveTxt, domain, limits.selectorTxt);
      }
      return records;
    },
    patterns(domain) {
      const namespace = namespaceOfDomain(domain);
      return [`${namespace}/*`, `${namespace}.*`];
    },
  };
}

function readRecords(texts: readonly string[]): readonly ProofRecord[] {
  return texts.map(findProofRecord).filter((record) => record !== undefined);
}

async function lookUp(
  resolveTxt: ResolveTxt,
  domain: string,
  milliseconds: number,
): Promise<readonly string[]> {
  const refuse = (reason: string, cause?: unknown): Refusal =>
    new Refusal(`failed to lookup DNS TXT records: lookup ${domain}: ${reason}`, { cause });
  let texts: readonly string[];
  try {
    texts = await within(milliseconds, () => resolveTxt(domain));
  } catch (error) {
    throw refuse(reasonOf(error), error);
  }
  if (texts.length === 0) {
    throw refuse("no such host");
  }
  return texts;
}

/** @throws {Refusal} when a record stands under a selector, where it does not count. */
async function refuseMisplaced(
  resolveTxt: ResolveTxt,
  domain: string,
  milliseconds: number,
): Promise<void> {
  const names = selectors.map((selector) => `${selector}.${domain}`);
  const found = await Promise.all(
    names.map((name) => hasRecord(() => within(milliseconds, () => resolveTxt(name)))),
  );
  const misplaced = names.find((_, index) => found[index]);
  if (misplaced !== undefined) {
    throw new Refusal(
      `no MCPv1 TXT record at "${domain}", but one was found at "${misplaced}" — MCP DNS auth requires the record at the apex domain, not under a selector`,
    );
  }
}

async function hasRecord(resolve: () => Promise<readonly string[]>): Promise<boolean> {
  try {
    return readRecords(await resolve()).length > 0;
  } catch {
    return false; // It is a hint for people; that there is nothing is the rule.
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof TimeLimitError) {
    return "i/o timeout";
  }
  return error instanceof Error ? error.message : "server misbehaving";
}
