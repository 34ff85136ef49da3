import { randomInt } from "node:crypto";
import type { Connection } from "./connection.js";
import { documentOf, keyOf, nameOf, official, pick, type Row, targetOf } from "./rows.js";

const servers = 200;
const versionsPerServer = 50;
const reportedFaults = 20;

type Work = (connection: Connection) => Promise<void>;

/** Writers and readers of one registry, and what they must find; bounded in rows. */
export class Traffic {
  readonly faults: string[] = [];
  readonly counts = new Map<string, number>();
  /** Keys of rows that were accepted; of each server the first stays active, so that one is always visible. */
  readonly #accepted = new Set<string>();
  readonly #refused = new Set<string>();
  readonly #changeable: string[] = [];

  /** Two rows of each server. */
  async begin(connection: Connection): Promise<void> {
    for (let server = 0; server < servers; server += 1) {
      await this.#publish(connection, nameOf(server), "0.0.1");
      await this.#publish(connection, nameOf(server), "1.0.0");
    }
  }

  /** What the connection with that number does, again and again, until `end` (performance.now()). */
  async run(connection: Connection, index: number, end: number): Promise<void> {
    const work = this.#works[index % this.#works.length];
    while (work !== undefined && performance.now() < end && this.faults.length < reportedFaults) {
      try {
        await work(connection);
      } catch (error) {
        this.#fault(`a request failed: ${error}`);
      }
    }
  }

  /** Reads each accepted row alone; every connection takes its share. */
  async readAll(connections: readonly Connection[]): Promise<number> {
    const keys = [...this.#accepted];
    await Promise.all(
      connections.map(async (connection, index) => {
        for (let at = index; at < keys.length; at += connections.length) {
          await this.#read(connection, keys[at] ?? "");
        }
      }),
    );
    return keys.length;
  }

  /** The rows as a whole, once nobody writes any more. */
  async judge(connection: Connection): Promise<void> {
    const rows = await this.#walk(connection, true);
    if (rows.length !== this.#accepted.size) {
      this.#fault(`${rows.length} rows, but ${this.#accepted.size} were accepted`);
    }
    for (const key of this.#refused) {
      if (!this.#accepted.has(key)) {
        this.#fault(`${key} was refused as a duplicate, but is not there`);
      }
    }
    const flagged = rows.filter((row) => row._meta[official].isLatest);
    const names = new Set(flagged.map(({ server }) => server.name));
    if (flagged.length !== servers || names.size !== servers) {
      this.#fault(`${flagged.length} rows are latest, of ${names.size} servers`);
    }
    if (flagged.some((row) => row._meta[official].status === "deleted")) {
      this.#fault("a deleted row is latest beside visible ones");
    }
  }

  readonly #works: readonly Work[] = [
    (connection) => this.#publishAny(connection),
    (connection) => this.#publishAny(connection),
    (connection) => this.#publishAny(connection),
    (connection) => this.#setStatus(connection),
    (connection) => this.#update(connection),
    (connection) => this.#walkAndCompare(connection, true),
    (connection) => this.#walkAndCompare(connection, false),
    (connection) => this.#readVersions(connection),
    (connection) => this.#readLatest(connection),
    (connection) => this.#read(connection, pick([...this.#accepted])),
  ];

  #publishAny(connection: Connection): Promise<void> {
    const version = `1.${randomInt(versionsPerServer)}.0`;
    return this.#publish(connection, nameOf(randomInt(servers)), version);
  }

  async #publish(connection: Connection, name: string, version: string): Promise<void> {
    const key = `${name}@${version}`;
    const { status } = await connection.ask("POST", "/publish", documentOf(name, version));
    this.#expect("publish", status, [200, 400]);
    if (status === 400) {
      this.#refused.add(key);
      return;
    }
    if (this.#accepted.has(key)) {
      this.#fault(`${key} was accepted twice`);
    }
    this.#accepted.add(key);
    if (version !== "0.0.1") {
      this.#changeable.push(key);
    }
    await this.#read(connection, key);
  }

  async #setStatus(connection: Connection): Promise<void> {
    const wanted = pick(["active", "deprecated", "deleted"]);
    const target = `${targetOf(pick(this.#changeable))}/status`;
    const { status } = await connection.ask("PATCH", target, { status: wanted });
    this.#expect("status", status, [200, 400]);
  }

  async #update(connection: Connection): Promise<void> {
    const key = pick(this.#changeable);
    const [name = "", version = ""] = key.split("@");
    const body = { ...documentOf(name, version), title: `Title ${randomInt(100)}` };
    const { status } = await connection.ask("PUT", targetOf(key), body);
    this.#expect("update", status, [200, 404]);
  }

  async #read(connection: Connection, key: string): Promise<void> {
    const target = `${targetOf(key)}?include_deleted=true`;
    const { status, json } = await connection.ask("GET", target);
    this.#expect("read", status, [200]);
    if (status === 200 && keyOf(json) !== key) {
      this.#fault(`${key} is read as ${keyOf(json)}`);
    }
  }

  async #readVersions(connection: Connection): Promise<void> {
    const target = `/servers/${encodeURIComponent(nameOf(randomInt(servers)))}/versions`;
    for (const query of ["", "?include_deleted=true"]) {
      const { status, json } = await connection.ask("GET", target + query);
      this.#expect("versions", status, [200]);
      const flagged = (json.servers ?? []).filter((row) => row._meta[official].isLatest);
      if (flagged.length !== 1) {
        this.#fault(`${target}${query} shows ${flagged.length} latest rows`);
      }
    }
  }

  async #readLatest(connection: Connection): Promise<void> {
    const name = encodeURIComponent(nameOf(randomInt(servers)));
    const { status } = await connection.ask("GET", `/servers/${name}/versions/latest`);
    this.#expect("latest", status, [200]);
  }

  async #walkAndCompare(connection: Connection, includeDeleted: boolean): Promise<void> {
    const before = [...this.#accepted].filter((key) => includeDeleted || key.endsWith("@0.0.1"));
    const seen = new Set((await this.#walk(connection, includeDeleted)).map(keyOf));
    const missed = before.find((key) => !seen.has(key));
    if (missed !== undefined) {
      this.#fault(`a walk missed ${missed}, which was there when it began`);
    }
  }

  async #walk(connection: Connection, includeDeleted: boolean): Promise<readonly Row[]> {
    const rows: Row[] = [];
    let cursor: string | undefined = "";
    while (cursor !== undefined) {
      const target: string = `/servers?limit=100&include_deleted=${includeDeleted}&cursor=${encodeURIComponent(cursor)}`;
      const { status, json } = await connection.ask("GET", target);
      this.#expect("page", status, [200]);
      rows.push(...(json.servers ?? []));
      cursor = json.metadata?.nextCursor;
    }
    const keys = rows.map(keyOf);
    if (new Set(keys).size !== keys.length) {
      this.#fault("a walk shows a row twice");
    }
    return rows;
  }

  #expect(kind: string, status: number, allowed: readonly number[]): void {
    const counted = `${kind} ${status}`;
    this.counts.set(counted, (this.counts.get(counted) ?? 0) + 1);
    if (!allowed.includes(status)) {
      this.#fault(`${kind} was answered with ${status}`);
    }
  }

  #fault(text: string): void {
    if (this.faults.length < reportedFaults) {
      this.faults.push(text);
    }
  }
}
