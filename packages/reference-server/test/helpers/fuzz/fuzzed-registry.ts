import { createRegistry, type Registry, type RegistryOptions } from "../../../src/index.js";
import { pageAssets } from "../../../src/node.js";
import { testSeed } from "../test-registry.js";
import { fuzzedNow } from "./fuzzed-headers.js";

const pages = pageAssets();

/**
 * An empty registry that offers every operation and every page, checks its answers, and whose clock nobody else
 * moves, so that the same requests always have the same answers.
 */
export function fuzzedRegistry(log?: RegistryOptions["log"]): Registry {
  let ticks = 0n;
  return createRegistry({
    jwtSeed: testSeed,
    anonymousAuth: true,
    deletion: true,
    validateResponses: true,
    pages,
    log,
    now: () => {
      ticks += 1000n;
      return fuzzedNow + ticks;
    },
  });
}
