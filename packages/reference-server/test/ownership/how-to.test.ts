import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import type { PackageFetch } from "../../src/index.js";
import { readOwnershipOptions } from "../../src/ownership/options/read-ownership-options.js";
import { publish, testRegistry } from "../helpers/test-registry.js";
import { json, type Route, startStandIn, status } from "./stand-ins/stand-in.js";

const repository = fileURLToPath(new URL("../../../../", import.meta.url));
const page = readFileSync(join(repository, "docs/how-to/verify-package-ownership.md"), "utf8");
const version = "GET /@example%2Fforecast/1.0.0";

/** The blocks of code of a language, in order and without their indentation. */
function blocks(language: string): readonly string[] {
  return [...page.matchAll(new RegExp(`^( *)\`\`\`${language}\n([^]*?)^ *\`\`\`$`, "gm"))].map(
    ([, indent = "", text = ""]) => text.replace(new RegExp(`^${indent}`, "gm"), ""),
  );
}

const [configuration = "", document = "", problem = ""] = blocks("json");
const [complaint = "", reasons = ""] = blocks("text");

/** Publishes the document of the page while the npm registry has these answers. */
async function answerTo(routes: Readonly<Record<string, Route>>): Promise<unknown> {
  const standIn = await startStandIn(routes);
  const fetchPackages: PackageFetch = (url, init) =>
    fetch(url.replace("https://npm.example.com", standIn.url), init);
  const registry = testRegistry({ ownership: JSON.parse(configuration), fetchPackages });
  return (await publish(registry, document)).json();
}

test("the page quotes what a publisher sees", async () => {
  expect(await answerTo({ [version]: json({ name: "@example/forecast" }) })).toEqual(
    JSON.parse(problem),
  );
});

test.each<[number, Readonly<Record<string, Route>>]>([
  [0, { [version]: json({ mcpName: "com.example.other/forecast" }) }],
  [1, { "HEAD /@example%2Fforecast": status(200) }],
  [2, { [version]: status(429) }],
])("the page quotes message %i as it is", async (index, routes) => {
  expect(await answerTo(routes)).toMatchObject({
    errors: [
      {
        message: `registry validation failed for package 0 (@example/forecast): ${reasons.split("\n")[index]}`,
      },
    ],
  });
});

test("the page quotes what is said of a mistake", () => {
  const registries = { npm: { baseUrls: ["https://npm.example.com/"] } };

  expect(() => readOwnershipOptions({ registries })).toThrow(
    complaint.replace("TypeError: ", "").trim(),
  );
});

test("the program of the page starts a registry that refuses", async () => {
  const cache = join(repository, "node_modules/.cache");
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, "how-to-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, "package-registries.json"), configuration);
  writeFileSync(join(folder, "program.mjs"), blocks("js").join(""));
  const flags = ["--conditions=@mcp-registry-kit/source", "--import", "tsx"];
  const program = spawn(process.execPath, [...flags, "program.mjs"], { cwd: folder });
  onTestFinished(() => void program.kill());

  const signal = AbortSignal.timeout(15_000);
  const [line] = await once(createInterface(program.stdout), "line", { signal });
  const url = String(line).replace("listening on ", "");
  const signedIn = await fetch(`${url}/v0.1/auth/none`, { method: "POST" });
  const { registry_token: token } = await signedIn.json();
  const { packages, ...members } = JSON.parse(document);
  const [first] = packages;
  const response = await fetch(`${url}/v0.1/publish`, {
    method: "POST",
    headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
    body: JSON.stringify({
      ...members,
      name: "io.modelcontextprotocol.anonymous/forecast",
      packages: [{ ...first, registryBaseUrl: "https://npm.example.org" }],
    }),
  });

  expect(response.status).toBe(400);
  expect((await response.json()).errors[0].message).toContain("Expected: https://npm.example.com");
});
