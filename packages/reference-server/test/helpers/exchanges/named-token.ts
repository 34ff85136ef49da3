import {
  createHmac,
  createPrivateKey,
  generateKeyPairSync,
  type KeyObject,
  sign,
} from "node:crypto";
import { testSeed } from "../test-registry.js";

type Grants = readonly (readonly [action: string, resource: string])[];

const everything: Grants = [
  ["publish", "*"],
  ["edit", "*"],
];
const grants: Readonly<Record<string, Grants>> = {
  admin: everything,
  publisher: [["publish", "com.example/*"]],
  editor: [["edit", "com.example/*"]],
  narrow: [
    ["publish", "com.example/alpha"],
    ["edit", "com.example/alpha"],
  ],
  prefix: [["publish", "com.exam*"]],
  sub: [
    ["publish", "com.example/*"],
    ["publish", "com.example.*"],
  ],
  nothing: [],
  other: [["publish", "com.other/*"]],
  oddaction: [["admin", "*"]],
  emptyresource: [["publish", ""]],
  casestar: [["publish", "COM.EXAMPLE/*"]],
};
const pkcs8 = Buffer.from(`302e020100300506032b657004220420${testSeed}`, "hex");
const key = createPrivateKey({ key: pkcs8, format: "der", type: "pkcs8" });

/** A token by the name that it has in `spec/vectors/exchanges/README.md`, signed now. */
export function namedToken(name: string): string {
  const now = Math.floor(Date.now() / 1000);
  const rights = grants[name];
  if (rights !== undefined) {
    return signed(claims(now, rights), key);
  }
  const admin = claims(now, everything);
  switch (name) {
    case "nullperm":
      return signed({ ...admin, permissions: null }, key);
    case "noperm":
      return signed({ ...admin, permissions: undefined }, key);
    case "expired":
      return signed({ ...admin, exp: now - 60 }, key);
    case "future":
      return signed({ ...admin, nbf: now + 3600 }, key);
    case "noexp":
      return signed({ ...admin, exp: undefined }, key);
    case "floatexp":
      return signed({ ...admin, exp: now + 200.5 }, key);
    case "otherissuer":
      return signed({ ...admin, iss: "someone-else" }, key);
    case "wrongkey":
      return signed(admin, generateKeyPairSync("ed25519").privateKey);
    case "algnone":
      return `${unsigned("none", admin)}.`;
    case "hs256": {
      const content = unsigned("HS256", admin);
      return `${content}.${createHmac("sha256", testSeed).update(content).digest("base64url")}`;
    }
    case "garbage":
      return "not-a-token";
    case "empty":
      return "";
    case "twoparts":
      return unsigned("EdDSA", admin);
    default:
      throw new Error(`there is no token ${name}`);
  }
}

function claims(now: number, rights: Grants): Readonly<Record<string, unknown>> {
  return {
    iss: "mcp-registry",
    iat: now - 5,
    nbf: now - 5,
    exp: now + 290,
    auth_method: "none",
    auth_method_sub: "tester",
    permissions: rights.map(([action, resource]) => ({ action, resource })),
  };
}

function signed(payload: object, signer: KeyObject): string {
  const content = unsigned("EdDSA", payload);
  return `${content}.${sign(null, Buffer.from(content), signer).toString("base64url")}`;
}

function unsigned(algorithm: string, payload: object): string {
  return [{ alg: algorithm, typ: "JWT" }, payload]
    .map((part) => Buffer.from(JSON.stringify(part)).toString("base64url"))
    .join(".");
}
