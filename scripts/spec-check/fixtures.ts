import { readFileSync } from "node:fs";
import { join } from "node:path";
import { validateServerJson } from "@mcp-registry-kit/server-json";
import { validateServerResponse } from "@mcp-registry-kit/types/validators";
import type { Finding } from "../lib/finding.js";
import { root } from "../lib/root.js";

/** The catalogue: entries in the form of the API, documents that break nothing, each pair once. */
export async function checkFixtures(): Promise<Finding> {
  const file = "spec/fixtures/catalogue.json";
  const entries: unknown[] = JSON.parse(readFileSync(join(root, file), "utf8"));
  const faults: string[] = [];
  const seen = new Set<string>();
  for (const [index, entry] of entries.entries()) {
    if (!validateServerResponse(entry)) {
      const [error] = validateServerResponse.errors ?? [];
      faults.push(`${file}[${index}]${error?.instancePath}: ${error?.message}`);
      continue;
    }
    const { name, version } = entry.server;
    const pair = `${name} ${version}`;
    if (seen.has(pair)) faults.push(`${file}[${index}]: ${pair} is there twice`);
    seen.add(pair);
    for (const issue of validateServerJson(entry.server).issues)
      faults.push(`${file}[${index}] ${pair}: ${issue.path}: ${issue.message}`);
  }
  return { summary: `fixtures: ${entries.length} rows, every document without an issue`, faults };
}
