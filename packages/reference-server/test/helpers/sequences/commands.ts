import fc from "fast-check";
import { expect } from "vitest";
import type { Registry } from "../../../src/index.js";
import { type ListedRow, walk } from "../fuzz/registry-invariants.js";
import { document, get, metaOf, send } from "../test-registry.js";
import { type Model, type ModelRow, modelVersions, type Wanted } from "./model.js";

type Command = fc.AsyncCommand<Model, Registry>;

const names = ["com.example/a1", "com.example/A1", "com.example/b1"];
const name = fc.constantFrom(...names);
const version = fc.constantFrom(...modelVersions);
const title = fc.constantFrom("One", "Two");
const limit = fc.integer({ min: 1, max: 12 });
const wanted: fc.Arbitrary<Wanted> = fc
  .record({
    status: fc.constantFrom("active", "deprecated", "deleted"),
    statusMessage: fc.constantFrom("", "why", null, null),
  })
  .map(({ status, statusMessage }) =>
    statusMessage === null ? { status } : { status, statusMessage },
  );

/** Sequences of writes and walks over a few servers and versions. */
export const sequences: fc.Arbitrary<Iterable<Command>> = fc.commands(
  [
    fc.tuple(name, version, title).map(([about, row, text]) => publishing(about, row, text)),
    fc.tuple(name, version, title).map(([about, row, text]) => updating(about, row, text)),
    fc.tuple(name, version, wanted).map(([about, row, to]) => settingStatus(about, row, to)),
    fc.tuple(name, wanted).map(([about, to]) => settingAll(about, to)),
    fc.tuple(name, version).map(([about, row]) => deleting(about, row)),
    fc.tuple(limit, fc.boolean()).map(([size, includeDeleted]) => walking(size, includeDeleted)),
    name.map((about) => readingServer(about)),
  ],
  { maxCommands: 60, size: "max" },
);

function command(text: string, run: (model: Model, registry: Registry) => Promise<void>): Command {
  return { check: () => true, run, toString: () => text };
}

function server(about: string, rest: string): string {
  return `/v0.1/servers/${encodeURIComponent(about)}${rest}`;
}

function publishing(about: string, row: string, text: string): Command {
  return command(`publish ${about} ${row} ${text}`, async (model, registry) => {
    const body = document(about, row, { title: text });
    const { status } = await send(registry, "/v0.1/publish", { method: "POST", body });
    const expected = model.publish(about, row, text);

    expect(status).toBe(expected);
    await expectReadable(model, registry, about, row);
  });
}

function updating(about: string, row: string, text: string): Command {
  return command(`update ${about} ${row} ${text}`, async (model, registry) => {
    const target = server(about, `/versions/${row}`);
    const body = document(about, row, { title: text });
    const { status } = await send(registry, target, { method: "PUT", body });

    expect(status).toBe(model.update(about, row, text));
    await expectReadable(model, registry, about, row);
  });
}

function settingStatus(about: string, row: string, to: Wanted): Command {
  return command(`set ${about} ${row} ${JSON.stringify(to)}`, async (model, registry) => {
    const target = server(about, `/versions/${row}/status`);
    const { status } = await send(registry, target, { method: "PATCH", body: to });

    expect(status).toBe(model.setStatus(about, row, to));
    await expectReadable(model, registry, about, row);
  });
}

function settingAll(about: string, to: Wanted): Command {
  return command(`set ${about} ${JSON.stringify(to)}`, async (model, registry) => {
    const target = server(about, "/status");
    const { status } = await send(registry, target, { method: "PATCH", body: to });

    expect(status).toBe(model.setAll(about, to));
  });
}

function deleting(about: string, row: string): Command {
  return command(`delete ${about} ${row}`, async (model, registry) => {
    const target = server(about, `/versions/${row}`);
    const { status } = await send(registry, target, { method: "DELETE" });

    expect(status).toBe(model.remove(about, row));
  });
}

function walking(size: number, includeDeleted: boolean): Command {
  const which = includeDeleted ? "with" : "without";
  return command(`walk by ${size} ${which} deleted rows`, async (model, registry) => {
    const rows = await walk(registry, size, includeDeleted);

    const shown = model.rows.filter((row) => includeDeleted || row.status !== "deleted");
    expect(rows.map(seen)).toEqual([...shown].sort(byKey).map((row) => known(model, row)));
  });
}

function readingServer(about: string): Command {
  return command(`read ${about}`, async (model, registry) => {
    const response = await get(registry, server(about, "/versions?include_deleted=true"));
    const rows = [...model.rowsOf(about)].sort((left, right) => right.order - left.order);

    expect(response.status).toBe(rows.length === 0 ? 404 : 200);
    if (rows.length > 0) {
      const { servers } = await response.json();
      expect(servers.map(seen)).toEqual(rows.map((row) => known(model, row)));
    }
    const latest = await get(registry, server(about, "/versions/latest"));
    const flagged = rows.find((row) => model.isLatest(row) && row.status !== "deleted");
    expect(latest.status).toBe(flagged === undefined ? 404 : 200);
  });
}

async function expectReadable(
  model: Model,
  registry: Registry,
  about: string,
  version: string,
): Promise<void> {
  const target = server(about, `/versions/${encodeURIComponent(version)}?include_deleted=true`);
  const response = await get(registry, target);
  const row = model.find(about, version);

  expect(response.status).toBe(row === undefined ? 404 : 200);
  if (row !== undefined) {
    expect(seen(await response.json())).toEqual(known(model, row));
  }
}

interface Shown {
  readonly key: string;
  readonly title: unknown;
  readonly status: string | undefined;
  readonly statusMessage: string | undefined;
  readonly isLatest: boolean | undefined;
}

function seen(row: ListedRow): Shown {
  const { status, statusMessage, isLatest } = metaOf(row);
  const { name: about, version: which, title: text } = row.server;
  return { key: `${about}@${which}`, title: text, status, statusMessage, isLatest };
}

function known(model: Model, row: ModelRow): Shown {
  const { status, statusMessage, title: text } = row;
  const key = `${row.name}@${row.version}`;
  return { key, title: text, status, statusMessage, isLatest: model.isLatest(row) };
}

function byKey(left: ModelRow, right: ModelRow): number {
  const [first, second] = [left, right].map((row) => `${row.name}\0${row.version}`);
  return (first ?? "") < (second ?? "") ? -1 : 1;
}
