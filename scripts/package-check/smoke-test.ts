import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { readPackages } from "../lib/packages.js";
import { root } from "../lib/root.js";
import { run, tool } from "../lib/run.js";
import { InputError } from "../lib/run-script.js";

/**
 * Installs the packed tarballs in an empty folder and uses them there as a stranger would: imports every
 * entry, type-checks a consumer with the libraries' types looked into, and judges a registry with the bins.
 */
export async function smokeTest(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "pack-smoke-"));
  try {
    install(folder);
    importEverything(folder);
    typecheckConsumer(folder);
    await judgeRegistry(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function install(folder: string): void {
  const tarballs = join(folder, "tarballs");
  mkdirSync(tarballs);
  const packed = readPackages().map(({ folder: path }) => {
    const [{ filename }] = JSON.parse(
      run("npm", ["pack", "--json", "--pack-destination", tarballs], { cwd: join(root, path) }),
    );
    return join(tarballs, filename);
  });
  writeFileSync(
    join(folder, "package.json"),
    '{ "name": "consumer", "private": true, "type": "module" }',
  );
  const peers = readPackages().flatMap(({ peers: wanted }) => wanted);
  run("npm", ["install", "--no-audit", "--no-fund", "--ignore-scripts", ...packed, ...peers], {
    cwd: folder,
  });
  console.log(`ok   ${packed.length} tarballs installed in an empty folder`);
}

function importEverything(folder: string): void {
  const entries = readPackages()
    .filter(({ folder: path }) => path !== "spec")
    .flatMap(({ name, subpaths }) => subpaths.map((subpath) => name + subpath.slice(1)));
  writeFileSync(
    join(folder, "import.js"),
    entries
      .map((entry) => {
        const options = entry.endsWith(".json") ? ', { with: { type: "json" } }' : "";
        return `await import("${entry}"${options});`;
      })
      .join("\n"),
  );
  run(process.execPath, ["import.js"], { cwd: folder });
  console.log(`ok   ${entries.length} entries imported`);
}

function typecheckConsumer(folder: string): void {
  writeFileSync(
    join(folder, "consumer.ts"),
    `import { createRegistryClient } from "@mcp-registry-kit/client";
import { runConformance } from "@mcp-registry-kit/conformance";
import { createRegistry } from "@mcp-registry-kit/reference-server";
import { validateServerJson } from "@mcp-registry-kit/server-json";
import type { ServerList } from "@mcp-registry-kit/types";
import { validateServerList } from "@mcp-registry-kit/types/validators";

const registry = createRegistry({});
const client = createRegistryClient({ baseUrl: "http://registry.example", fetch: (request) => registry.fetch(new Request(request)) });
const list: ServerList = await client.listServers();
const report = await runConformance({ target: { fetch: (request) => registry.fetch(request) } });
const verdict: "pass" | "fail" | "error" = report.verdict;
const valid: boolean = validateServerJson({}).valid && validateServerList(list);
export { valid, verdict };
`,
  );
  writeFileSync(
    join(folder, "tsconfig.json"),
    JSON.stringify({
      compilerOptions: {
        strict: true,
        noEmit: true,
        skipLibCheck: false,
        module: "NodeNext",
        target: "ES2022",
        lib: ["ES2022", "DOM", "DOM.Iterable"],
        types: [],
      },
      files: ["consumer.ts"],
    }),
  );
  run(tool("tsc"), ["-p", folder]);
  console.log("ok   a consumer type-checks with skipLibCheck off");
}

async function judgeRegistry(folder: string): Promise<void> {
  const bin = (name: string): string => join(folder, "node_modules/.bin", name);
  for (const name of readPackages().flatMap(({ bins }) => bins))
    run(bin(name), ["--help"], { cwd: folder });
  const seed = join(root, "spec/fixtures/catalogue.json");
  const server = spawn(bin("mcp-reference-registry"), ["--port", "0", "--seed", seed], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  try {
    const [line] = await once(createInterface(server.stdout), "line", {
      signal: AbortSignal.timeout(20_000),
    });
    const url = String(line).replace("listening on ", "");
    await readPages(url);
    const report = join(folder, "report.json");
    const output = run(
      bin("mcp-registry-conformance"),
      ["run", url, "--report", `json=${report}`],
      { cwd: folder },
    );
    console.log(`ok   the bins judge a registry: ${output.trim().split("\n").at(-1)}`);
  } finally {
    server.kill();
  }
}

/** The pages of the registry and what they load, which stands in files of its package. */
async function readPages(url: string): Promise<void> {
  const page = await (await fetch(url)).text();
  const files = [...page.matchAll(/(?:src|href)="\.(\/assets\/[^"]+)"/g)].map(([, file]) => file);
  for (const file of [...files, "/docs", "/openapi.yaml"]) {
    const { status } = await fetch(url + file);
    if (status !== 200) throw new InputError(`the registry answers ${status} to ${file}`);
  }
  if (files.length === 0) throw new InputError("the first page of the registry loads nothing");
  console.log(`ok   the registry has its pages and ${files.length} files of theirs`);
}
