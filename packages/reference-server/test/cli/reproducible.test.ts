import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { connect } from "node:net";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { afterEach, expect, inject, test } from "vitest";
import { document } from "../helpers/test-registry.js";

const root = fileURLToPath(new URL("../../../../", import.meta.url));
const catalogue = fileURLToPath(new URL("spec/fixtures/catalogue.json", new URL(root, "file:")));
const running: ChildProcess[] = [];

afterEach(() => {
  for (const child of running.splice(0)) {
    child.kill("SIGKILL");
  }
});

const fixed = ["--clock", "2026-01-01T00:00:00Z", "--jwt-seed", "0b".repeat(32)];

/** Starts the command; gives the port that it listens on. */
async function start(...argv: readonly string[]): Promise<number> {
  const options = ["--port", "0", "--anonymous-auth", "--seed", catalogue, ...argv];
  const child = spawn(process.execPath, [inject("commands")["reference-server"], ...options], {
    cwd: root,
    stdio: ["ignore", "pipe", "ignore"],
  });
  running.push(child);
  const [line] = await once(createInterface({ input: child.stdout ?? process.stdin }), "line");
  return Number(/:(\d+)$/.exec(line)?.[1]);
}

/** Sends bytes and returns every byte that comes back before the connection ends. */
async function exchange(port: number, request: string): Promise<Buffer> {
  const socket = connect(port, "127.0.0.1");
  const pieces: Buffer[] = [];
  socket.on("data", (piece: Buffer) => pieces.push(piece));
  socket.write(request);
  await once(socket, "close");
  return Buffer.concat(pieces);
}

/** Publishes four documents, walks the list twice and reads one server: all the bytes of it. */
async function session(port: number): Promise<readonly Buffer[]> {
  const get = (target: string) => `GET ${target} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`;
  const send = (target: string, body: string, token = "") =>
    `POST ${target} HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: application/json\r\nAuthorization: Bearer ${token}\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
  const bytes: Buffer[] = [];
  const answer = async (request: string): Promise<string> => {
    const answered = await exchange(port, request);
    bytes.push(answered);
    return answered.toString("utf8");
  };
  const name = (number: number) => `io.modelcontextprotocol.anonymous/server-${number}`;

  for (const number of [1, 2, 3, 4]) {
    const granted = await answer(send("/v0.1/auth/none", ""));
    const token = /"registry_token":\s*"([^"]+)"/.exec(granted.replaceAll("\\/", "/"))?.[1] ?? "";
    await answer(send("/v0.1/publish", JSON.stringify(document(name(number), "1.0.0")), token));
  }
  for (const limit of [40, 100]) {
    let cursor = "";
    for (let page = 0; page < 6; page += 1) {
      const listed = await answer(get(`/v0.1/servers?limit=${limit}&cursor=${cursor}`));
      cursor = encodeURIComponent(/"nextCursor":\s*"([^"]+)"/.exec(listed)?.[1] ?? "");
    }
  }
  await answer(get(`/v0.1/servers/${encodeURIComponent(name(1))}/versions`));
  await answer(get("/v0.1/servers/com.example%2Fnone/versions"));
  await answer(get("/nothing"));
  return bytes;
}

async function twoSessions(...argv: readonly string[]): Promise<readonly (readonly Buffer[])[]> {
  const ports = await Promise.all([start(...argv), start(...argv)]);
  return Promise.all(ports.map(session));
}

test("two runs with one clock and one key are the same, byte by byte", async () => {
  const [first = [], second] = await twoSessions(...fixed);

  expect(first.map(String)[0]).toMatch(/\r\ndate: Thu, 01 Jan 2026 00:00:00 GMT\r\n/i);
  expect(first.filter((each) => each.includes("HTTP/1.1 200"))).toHaveLength(21);
  expect(second).toEqual(first);
});

test("faults and choices of a seed are the same, byte by byte", async () => {
  const faults =
    "seed=7,jitter=3ms,status503=0.1,status429=0.1,retryAfterDate=2,truncate=0.1,cutBody=0.1,shuffleRows=0.3,emptyPages=0.2,slowBody=1ms";

  const [first = [], second] = await twoSessions(...fixed, "--faults", faults, "--diversity", "5");

  expect(new Set(first.map((each) => each.toString("latin1", 9, 12)))).toEqual(
    new Set(["200", "404", "429", "503"]),
  );
  expect(second).toEqual(first);
});

test("another seed is seen in the bytes", async () => {
  const [one, other] = await Promise.all([
    start(...fixed, "--faults", "seed=7,status503=0.3"),
    start(...fixed, "--faults", "seed=8,status503=0.3"),
  ]);

  expect(await session(other)).not.toEqual(await session(one));
});
