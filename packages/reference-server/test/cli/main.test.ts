import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { afterEach, expect, inject, test } from "vitest";
import { startStandIn } from "../helpers/stand-in.js";

const root = fileURLToPath(new URL("../../../../", import.meta.url));
const running: ChildProcess[] = [];
const folders: string[] = [];

afterEach(async () => {
  for (const child of running.splice(0)) {
    child.kill("SIGKILL");
  }
  for (const folder of folders.splice(0)) {
    await rm(folder, { recursive: true });
  }
});

function start(...argv: readonly string[]): ChildProcess {
  const child = spawn(process.execPath, [inject("commands")["reference-server"], ...argv], {
    cwd: root,
    stdio: ["ignore", "pipe", "pipe"],
  });
  running.push(child);
  return child;
}

async function ended(
  child: ChildProcess,
): Promise<{ code: number | null; out: string; err: string }> {
  let out = "";
  let err = "";
  child.stdout?.on("data", (piece) => {
    out += piece;
  });
  child.stderr?.on("data", (piece) => {
    err += piece;
  });
  const [code] = await once(child, "close");
  return { code, out, err };
}

async function seedFile(text: string, name = "seed.jsonl"): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "reference-registry-"));
  folders.push(folder);
  const file = join(folder, name);
  await writeFile(file, text);
  return file;
}

function configFile(config: unknown): Promise<string> {
  return seedFile(JSON.stringify(config), "registry.json");
}

test("serves its seeds, says where on the first line, and stops on a signal", async () => {
  const file = await seedFile('{"name":"com.example/a","version":"1"}\n{"name":"x"}\n5\n{}\n');
  const child = start("--port", "0", "--seed", file);
  const end = ended(child);
  const [line] = await once(createInterface({ input: child.stdout ?? process.stdin }), "line");

  const url = /^listening on (http:\/\/127\.0\.0\.1:\d+)$/.exec(line)?.[1];
  const { metadata } = await (await fetch(`${url}/v0.1/servers`)).json();
  child.kill("SIGTERM");
  const { code, err } = await end;

  expect(metadata.count).toBe(1);
  expect(code).toBe(0);
  expect(err).toBe(
    `${file}: loaded 1 of 4; not loaded: no string version: 1, not an object: 1, no string name: 1\n`,
  );
});

test("DELETE and anonymous tokens are there where the options let them", async () => {
  const child = start("--port", "0", "--anonymous-auth", "--allow-delete");
  const [line] = await once(createInterface({ input: child.stdout ?? process.stdin }), "line");
  const url = line.replace("listening on ", "");

  const issued = await fetch(`${url}/v0.1/auth/none`, { method: "POST" });
  const token = (await issued.json()).registry_token;
  const deleted = await fetch(`${url}/v0.1/servers/com.example%2Fa/versions/1`, {
    method: "DELETE",
    headers: { authorization: `Bearer ${token}` },
  });

  expect((await deleted.json()).detail).toBe("Server version not found");
});

test("help names every option and ends well", async () => {
  const { code, out } = await ended(start("--help"));

  expect(code).toBe(0);
  for (const option of [
    "--port",
    "--host",
    "--seed",
    "--anonymous-auth",
    "--allow-delete",
    "--config",
    "--jwt-seed",
  ]) {
    expect(out).toContain(option);
  }
});

test.each([
  [["--port", "70000"], /A port is a number from 0 to 65535/],
  [["--jwt-seed", "abc"], /64 hex digits/],
  [["--nonsense"], /unknown option '--nonsense'/],
  [["extra"], /too many arguments/],
  [
    ["--seed", "/nowhere/seed.json"],
    /^error: \/nowhere\/seed\.json: cannot be read \(no such file\)/,
  ],
  [
    ["--config", "/nowhere/registry.json"],
    /^error: \/nowhere\/registry\.json: cannot be read \(no such file\)/,
  ],
])("%j is refused in one line", async (argv, message) => {
  const { code, out, err } = await ended(start(...argv));

  expect(code).toBe(2);
  expect(out).toBe("");
  expect(err).toMatch(message);
  expect(err.trim().split("\n")).toHaveLength(1);
});

test("does what its configuration says", async () => {
  const github = await startStandIn((target) => ({
    body: target === "/user" ? { login: "octocat" } : [],
  }));
  const file = await configFile({
    github: { apiUrl: github.url },
    protectReads: {
      resource: "https://registry.example.com",
      authorizationServers: ["https://id.example.com"],
      jwks: { keys: [] },
    },
  });
  const child = start("--port", "0", "--config", file);
  const [line] = await once(createInterface({ input: child.stdout ?? process.stdin }), "line");
  const url = line.replace("listening on ", "");

  const exchanged = await fetch(`${url}/v0.1/auth/github-at`, {
    method: "POST",
    body: JSON.stringify({ github_token: "gho_example" }),
    headers: { "content-type": "application/json" },
  });
  const listed = await fetch(`${url}/v0.1/servers`);
  await github.close();

  expect(exchanged.status).toBe(200);
  expect(listed.status).toBe(401);
});

test("a configuration that is wrong is refused with file and place", async () => {
  const file = await configFile({ oidc: { issuer: "https://id.example.com", clientID: "x" } });

  const { code, out, err } = await ended(start("--port", "0", "--config", file));

  expect(code).toBe(2);
  expect(out).toBe("");
  expect(err).toBe(
    `error: ${file}: oidc.clientID is unknown; known there are issuer, clientId, extraClaims, editPermissions, publishPermissions\n`,
  );
});

test("an issuer that does not answer keeps the registry from starting", async () => {
  const issuer = await startStandIn(() => ({ status: 404 }));
  const file = await configFile({ oidc: { issuer: issuer.url, clientId: "registry-admin" } });

  const { code, err } = await ended(start("--port", "0", "--config", file));
  await issuer.close();

  expect(code).toBe(2);
  expect(err).toBe(
    `error: ${issuer.url}/.well-known/openid-configuration: answers 404; check the issuer in the configuration\n`,
  );
});

test("a malformed seed is refused with its line", async () => {
  const file = await seedFile('{"name":"com.example/a","version":"1"}\n{"name":\n');

  const { code, err } = await ended(start("--port", "0", "--seed", file));

  expect(code).toBe(2);
  expect(err).toMatch(/line 2: not JSON \(unexpected end of JSON input\); give a JSON array/);
});

test("a port in use is refused in one line", async () => {
  const other = createServer().listen(0, "127.0.0.1");
  await once(other, "listening");
  const address = other.address();
  const port = typeof address === "object" && address !== null ? address.port.toString() : "";

  const { code, err } = await ended(start("--port", port));
  other.close();

  expect(code).toBe(2);
  expect(err).toMatch(/^error: cannot listen on 127\.0\.0\.1 port \d+: the port is in use; .+\n$/);
});
