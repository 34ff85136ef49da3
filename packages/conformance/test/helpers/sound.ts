import { readFileSync } from "node:fs";
import { createRegistry, readSeed } from "@mcp-registry-kit/reference-server";
import type { FetchTarget } from "../../src/index.js";
import { rememberAnswers } from "./remember-answers.js";

const catalogue = readFileSync(
  new URL("../../../../spec/fixtures/catalogue.json", import.meta.url),
);

let registry: Promise<FetchTarget> | undefined;

/** The registry that mutants are made of: one for all of them, which works each answer out once. */
export function soundRegistry(): Promise<FetchTarget> {
  registry ??= start();
  return registry;
}

async function start(): Promise<FetchTarget> {
  const { entries } = await readSeed(catalogue, "catalogue.json");
  const sound = createRegistry({ anonymousAuth: true });
  await sound.load(entries);
  return rememberAnswers((request) => sound.fetch(request));
}
