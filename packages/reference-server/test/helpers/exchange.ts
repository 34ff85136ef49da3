import { decodeJwt } from "jose";
import type { Registry } from "../../src/index.js";
import type { DomainKey } from "./domain-key.js";
import { post } from "./test-registry.js";

/** What came of an exchange: the claims of the token, or why not. */
export interface Outcome {
  readonly status: number;
  readonly claims?: Readonly<Record<string, unknown>>;
  readonly detail?: string;
  readonly reasons?: readonly string[];
}

/** Sends a body to the exchange of that name, such as `dns`. */
export async function exchange(registry: Registry, name: string, body: unknown): Promise<Outcome> {
  const response = await post(registry, `/v0.1/auth/${name}`, body);
  const { registry_token: token, detail, errors } = await response.json();
  if (response.status === 200) {
    return { status: 200, claims: decodeJwt(token) };
  }
  const reasons = errors?.map(({ message }: { message: string }) => message);
  return { status: response.status, detail, ...(reasons === undefined ? {} : { reasons }) };
}

/** Claims to hold a domain, at this very instant. */
export function signedInstant(domain: string, key: DomainKey): Readonly<Record<string, string>> {
  const timestamp = new Date().toISOString();
  return { domain, timestamp, signed_timestamp: key.sign(timestamp) };
}
