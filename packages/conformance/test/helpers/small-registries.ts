import type { FetchTarget, Target } from "../../src/index.js";
import { arrayTable } from "../small-registries/array-table.js";
import { eventLog } from "../small-registries/event-log.js";
import { jsonFiles } from "../small-registries/json-files.js";
import { justStarted } from "../small-registries/just-started.js";
import { linkedList } from "../small-registries/linked-list.js";
import { manyVersions } from "../small-registries/many-versions.js";
import { mapRegistry } from "../small-registries/map-registry.js";
import { oneServer } from "../small-registries/one-server.js";
import { privateVault } from "../small-registries/private-vault.js";
import { requestHandler } from "../small-registries/request-handler.js";
import { streamedPages } from "../small-registries/streamed-pages.js";
import { underAPath } from "../small-registries/under-a-path.js";

interface Running {
  readonly target: { readonly baseUrl: string } | { readonly fetch: FetchTarget };
  readonly token?: string;
  close(): Promise<void>;
}

/** A registry in a style of its own, which imports nothing of ours. */
export interface SmallRegistry {
  readonly name: string;
  readonly start: (options: { readonly faulty: boolean }) => Promise<Running>;
  /** Checks of a MUST of every registry that pass at least: a run that tests nothing is no pass. */
  readonly fewestPasses: number;
  /** Documents with faults of their publishers. Default 0. */
  readonly dataFaults?: number;
  /** Ids of the checks of a MUST of every registry that fail on its fault, exactly. */
  readonly kills: readonly string[];
}

/** The twelve. */
export const smallRegistries: readonly SmallRegistry[] = [
  {
    name: "array-table",
    start: arrayTable,
    fewestPasses: 36,
    kills: ["pagination.walk-repeats-nothing"],
  },
  { name: "event-log", start: eventLog, fewestPasses: 36, kills: ["list.hides-deleted"] },
  { name: "json-files", start: jsonFiles, fewestPasses: 32, kills: ["list.updated-since-holds"] },
  { name: "just-started", start: justStarted, fewestPasses: 8, kills: ["list.servers-is-array"] },
  {
    name: "linked-list",
    start: linkedList,
    fewestPasses: 28,
    dataFaults: 7,
    kills: ["list.search-finds-names"],
  },
  {
    name: "many-versions",
    start: manyVersions,
    fewestPasses: 33,
    kills: ["latest.one-flag-per-name"],
  },
  {
    name: "map-registry",
    start: mapRegistry,
    fewestPasses: 37,
    kills: ["pagination.cursor-survives-encoding", "pagination.walk-repeats-nothing"],
  },
  { name: "one-server", start: oneServer, fewestPasses: 27, kills: ["latest.answers-a-version"] },
  {
    name: "private-vault",
    start: privateVault,
    fewestPasses: 35,
    kills: ["errors.no-server-error"],
  },
  {
    name: "request-handler",
    start: requestHandler,
    fewestPasses: 36,
    kills: ["pagination.filters-hold"],
  },
  {
    name: "streamed-pages",
    start: streamedPages,
    fewestPasses: 35,
    kills: ["pagination.walk-ends"],
  },
  {
    name: "under-a-path",
    start: underAPath,
    fewestPasses: 25,
    kills: ["versions.detail-is-the-asked-version"],
  },
];

/** Starts a small registry, works with it, and stops it whatever comes of that. */
export async function withRegistry<Result>(
  { start }: Pick<SmallRegistry, "start">,
  faulty: boolean,
  work: (running: { readonly target: Target; readonly token?: string }) => Promise<Result>,
): Promise<Result> {
  const { close, ...running } = await start({ faulty });
  try {
    return await work(running);
  } finally {
    await close();
  }
}
