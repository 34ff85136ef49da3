/** What a proof record says, undecoded. */
export interface ProofRecord {
  /** Such as `ed25519`. */
  readonly algorithm: string;
  /** In base64. */
  readonly key: string;
}

// White space is that of Go's regular expressions, which have less of it than JavaScript's.
const pattern = /v=MCPv1;[\t\n\f\r ]*k=([^;]+);[\t\n\f\r ]*p=([A-Za-z0-9+/=]+)/;

/** The first proof record in a text, whatever stands around it; undefined where there is none. */
export function findProofRecord(text: string): ProofRecord | undefined {
  const [, algorithm, key] = pattern.exec(text) ?? [];
  return algorithm === undefined || key === undefined ? undefined : { algorithm, key };
}
