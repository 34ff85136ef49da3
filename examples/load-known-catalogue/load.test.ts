import { execFile } from "node:child_process";
import { createPrivateKey, sign } from "node:crypto";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { createRegistryClient } from "@mcp-registry-kit/client";
import { runConformance } from "@mcp-registry-kit/conformance";
import { createRegistry } from "@mcp-registry-kit/reference-server";
import { expect, onTestFinished, test } from "vitest";
import { loadCatalogue } from "./load.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const jwtSeed = "5a".repeat(32);

/** A token of the registry with that seed, which may publish any name. */
function tokenForAll(): string {
  const now = Math.floor(Date.now() / 1_000);
  const permissions = [{ action: "publish", resource: "*" }];
  const text = [
    { alg: "EdDSA", typ: "JWT" },
    { iat: now, nbf: now, exp: now + 300, auth_method: "none", auth_method_sub: "", permissions },
  ]
    .map((part) => Buffer.from(JSON.stringify(part)).toString("base64url"))
    .join(".");
  // RFC 8410: what stands before the 32 bytes of an Ed25519 seed in PKCS #8.
  const der = Buffer.from(`302e020100300506032b657004220420${jwtSeed}`, "hex");
  const key = createPrivateKey({ key: der, format: "der", type: "pkcs8" });
  return `${text}.${sign(null, Buffer.from(text), key).toString("base64url")}`;
}

test("a registry that the catalogue was published in passes every check of it", async () => {
  const folder = await mkdtemp(join(tmpdir(), "known-catalogue-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const out = join(folder, "catalogue");
  const main = join(root, "packages/conformance/src/cli/main.ts");
  const source = ["--conditions=@mcp-registry-kit/source", "--import", "tsx"];
  await promisify(execFile)(process.execPath, [...source, main, "catalogue", "--out", out], {
    cwd: root,
  });
  const registry = createRegistry({ jwtSeed });
  const client = createRegistryClient({
    baseUrl: "http://registry.example",
    fetch: (request) => registry.fetch(new Request(request)),
  });

  await loadCatalogue((file) => readFile(join(out, file), "utf8"), client, tokenForAll());
  const { checks } = await runConformance({
    target: { fetch: (request) => registry.fetch(request) },
    catalogue: true,
    only: ["catalogue.*"],
  });

  const others = checks.filter(({ outcome }) => outcome !== "pass");
  expect(others.map(({ id, outcome, message }) => ({ id, outcome, message }))).toEqual([]);
});
