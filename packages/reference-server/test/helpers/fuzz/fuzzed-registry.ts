import { createRegistry, type Registry, type RegistryOptions } from "../../../src/index.js";
import { testSeed } from "../test-registry.js";
import { fuzzedNow } from "./fuzzed-headers.js";

/**
 * An empty registry that offers every operation, checks its answers, and whose clock nobody else
 * moves, so that the same requests always have the same answers.
 */
export function fuzzedRegistry(log?: RegistryOptions["log"]): Registry {
  let ticks = 0n;
  return createRegistry({
    jwtSeed: testSeed,
    anonymousAuth: true,
    deletion: true,
    validateResponses: true,
    log,
    now: () => {
      ticks += 1000n;
      return fuzzedNow + ticks;
    },
  });
}
