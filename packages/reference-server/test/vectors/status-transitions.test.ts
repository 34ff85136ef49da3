import { expect, test } from "vitest";
import { readVectors } from "../../../../test/helpers/read-vectors.js";
import { bindOperations } from "../../src/app.js";
import { createExchanges } from "../../src/auth/exchanges.js";
import type { Call } from "../../src/call.js";
import { systemClock } from "../../src/clock.js";
import { Catalogue } from "../../src/domain/catalogue.js";
import { newestFirst } from "../../src/domain/newest-first.js";
import { Problem } from "../../src/http/problems.js";
import { runOperation } from "../../src/http/run-operation.js";
import { createTokens } from "../../src/http/tokens.js";
import { createMemoryStore } from "../../src/store/memory-store.js";
import type { Store } from "../../src/store/store.js";
import { testSeed, tokenFor } from "../helpers/test-registry.js";
import { type FlaggedRow, fromRow, nanosecondsOf, toRow } from "./flagged-row.js";

interface TransitionVector {
  readonly description: string;
  readonly rows: readonly FlaggedRow[];
  readonly request: {
    readonly operationId: "setServerStatus" | "setServerVersionStatus";
    readonly version?: string;
    readonly body: unknown;
  };
  readonly now: string;
  readonly expected:
    | { readonly status: 200; readonly rows: readonly FlaggedRow[] }
    | { readonly status: number; readonly detail: string; readonly errors?: readonly object[] };
}

const serverName = "com.example/weather";
const encoder = new TextEncoder();
const decoder = new TextDecoder();

test.each(readVectors<TransitionVector>("status/transitions"))(
  "$description",
  async ({ rows, request, now, expected }) => {
    const store = await storeOf(rows);
    const before = await rowsIn(store);

    const answer = await answerTo(store, request, now);

    const after = await rowsIn(store);
    if ("rows" in expected) {
      const isBulk = request.operationId === "setServerStatus";
      const touched = after.filter(({ version }) => isBulk || version === request.version);
      const entries = touched.map(({ entry }) => JSON.parse(decoder.decode(entry)));
      expect(after.map(fromRow)).toEqual(expected.rows);
      expect(answer).toEqual(
        isBulk ? { updatedCount: entries.length, servers: entries } : entries[0],
      );
    } else {
      expect(answer).toEqual(expected);
      expect(after).toEqual(before);
    }
  },
);

/** A store with rows as they are: loading them would work out anew who is latest. */
async function storeOf(rows: readonly FlaggedRow[]): Promise<Store> {
  const store = createMemoryStore();
  for (const row of rows.map((each) => toRow(each, serverName))) {
    await store.transaction(row.name, (transaction) => transaction.insert(row));
  }
  return store;
}

async function rowsIn(store: Store): ReturnType<Store["rows"]> {
  return newestFirst(await store.rows(serverName));
}

/** The body of an answer, or of a problem what vectors tell of it. */
async function answerTo(
  store: Store,
  { operationId, version, body }: TransitionVector["request"],
  now: string,
): Promise<unknown> {
  const route = bindOperations(
    {
      catalogue: new Catalogue(store, () => nanosecondsOf(now)),
      tokens: createTokens(testSeed, systemClock),
      build: { version: "", git_commit: "", build_time: "" },
      exchanges: createExchanges({}, systemClock),
    },
    new Set(),
  ).find(({ bound }) => bound.operation.id === operationId);
  if (route === undefined) {
    throw new Error(`${operationId} is not offered`);
  }
  const parameters = Object.entries({ serverName, version: version ?? "" });
  const path = new Map(parameters.map(([name, text]) => [name, { text, isUtf8: true }]));
  try {
    const answer = await runOperation(route.bound, await callWith(body), path, undefined);
    return JSON.parse(answer.body.map((piece) => decoder.decode(piece)).join(""));
  } catch (error) {
    if (error instanceof Problem) {
      const { status, message: detail } = error;
      const errors = error.reasons.map(({ value, ...told }) => told);
      return errors.length === 0 ? { status, detail } : { status, detail, errors };
    }
    throw error;
  }
}

async function callWith(body: unknown): Promise<Call> {
  const permissions = ["publish", "edit"].map((action) => ({ action, resource: "*" }));
  const authorization = `Bearer ${await tokenFor(permissions)}`;
  return {
    method: "PATCH",
    target: "",
    header: (name) => (name === "authorization" ? authorization : undefined),
    body: async () => ({ outcome: "complete", bytes: encoder.encode(JSON.stringify(body)) }),
  };
}
