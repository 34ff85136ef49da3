import { type CryptoKey, exportJWK, generateKeyPair, type JWK, SignJWT } from "jose";
import { type StandIn, type StandInAnswer, startStandIn } from "./stand-in.js";

/** A key of an issuer, private and as it is published. */
export interface IssuerKey {
  readonly privateKey: CryptoKey;
  readonly jwk: JWK;
}

/** An issuer of tokens on this machine. */
export interface LocalIssuer extends StandIn {
  readonly key: IssuerKey;
  /** Answers that differ from the usual ones, by target. */
  readonly answers: Map<string, StandInAnswer | undefined>;
}

/** A fresh key with an id. */
export async function createIssuerKey(algorithm: string, kid: string): Promise<IssuerKey> {
  const { privateKey, publicKey } = await generateKeyPair(algorithm, { extractable: true });
  return { privateKey, jwk: { ...(await exportJWK(publicKey)), kid, alg: algorithm } };
}

/** Signs claims; `header` is added to the algorithm and the id of the key. */
export function signClaims(
  { privateKey, jwk }: IssuerKey,
  claims: Readonly<Record<string, unknown>>,
  header: Readonly<Record<string, unknown>> = {},
): Promise<string> {
  const whole = { alg: jwk.alg ?? "", kid: jwk.kid ?? "", ...header };
  return new SignJWT({ ...claims }).setProtectedHeader(whole).sign(privateKey);
}

/** One for all issuers: making an RSA key takes a tenth of a second. */
let issuersKey: Promise<IssuerKey> | undefined;

/** Starts an issuer with one RSA key: discovery document, and keys where GitHub and others have them. */
export async function startIssuer(): Promise<LocalIssuer> {
  issuersKey ??= createIssuerKey("RS256", "one");
  const key = await issuersKey;
  const answers = new Map<string, StandInAnswer | undefined>();
  const issuer = await startStandIn((target, request) => {
    if (answers.has(target)) {
      return answers.get(target);
    }
    const url = `http://${request.headers.host}`;
    switch (target) {
      case "/.well-known/openid-configuration":
        return {
          body: {
            issuer: url,
            jwks_uri: `${url}/keys`,
            id_token_signing_alg_values_supported: ["RS256", "HS256"],
          },
        };
      case "/keys":
      case "/.well-known/jwks":
        return { body: { keys: [key.jwk] } };
      default:
        return { status: 404 };
    }
  });
  return { ...issuer, key, answers };
}
