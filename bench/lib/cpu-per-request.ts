import type { MeasuredProcess } from "./measured-process.js";
import { rawLoad } from "./raw-load.js";

/** What a process is asked, and the status that it answers. */
export interface Asked {
  readonly process: MeasuredProcess;
  /** Whole requests, taken in turn. */
  readonly requests: readonly Buffer[];
  readonly status: number;
}

/**
 * Microseconds of CPU that a request takes, under a load that leaves the server no rest. All are
 * measured in turn, so that what else the machine does meets all; it only ever adds, so the least counts.
 */
export async function cpuPerRequest<Name extends string>(
  asked: Readonly<Record<Name, Asked>>,
  rounds: number,
  requestsPerRound = 4_000,
): Promise<Readonly<Record<Name, number>>> {
  const names = Object.keys(asked) as Name[];
  const least = Object.fromEntries(names.map((name) => [name, Infinity])) as Record<Name, number>;
  for (let round = 0; round < rounds; round += 1) {
    for (const name of names)
      least[name] = Math.min(least[name], await measure(asked[name], requestsPerRound));
  }
  return least;
}

async function measure({ process, requests, status }: Asked, count: number): Promise<number> {
  const before = await process.cpu();
  const port = Number(process.ready["port"]);
  await rawLoad({ port, requests, count, status });
  return ((await process.cpu()) - before) / count;
}
