import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { afterEach, expect, test } from "vitest";
import type { RegistryOptions } from "../../src/index.js";
import { type Listening, listen } from "../../src/node.js";
import { catalogueRegistry } from "../helpers/catalogue-registry.js";

const open: Listening[] = [];

afterEach(async () => {
  await Promise.all(open.splice(0).map((listening) => listening.close()));
});

async function serve(options: RegistryOptions): Promise<Listening> {
  const listening = await listen(await catalogueRegistry(options), { port: 0 });
  open.push(listening);
  return listening;
}

function ask({ url }: Listening): Socket {
  const socket = connect(Number(new URL(url).port), "127.0.0.1");
  socket.write("GET /v0.1/servers HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
  return socket;
}

async function allOf(socket: Socket): Promise<string> {
  const pieces: Buffer[] = [];
  socket.on("data", (piece: Buffer) => pieces.push(piece));
  await once(socket, "close");
  return Buffer.concat(pieces).toString("latin1");
}

test("a body without a length comes in chunks, each as it was given", async () => {
  const diversity = { seed: 1, choices: ["chunkedBody" as const] };
  const text = await allOf(ask(await serve({ diversity })));
  const [head = "", body = ""] = text.split("\r\n\r\n", 2);

  expect(head).toMatch(/\r\ntransfer-encoding: chunked(\r\n|$)/i);
  expect(head).not.toMatch(/\r\ncontent-length/i);
  expect(body.slice(0, 5)).toBe("3fd\r\n"); // 1021 bytes
});

test("a cut leaves half of the promised body, and no more", async () => {
  const text = await allOf(ask(await serve({ faults: { cutBody: 1 } })));
  const [head = "", body = ""] = text.split("\r\n\r\n", 2);
  const promised = Number(/content-length: (\d+)/i.exec(head)?.[1]);

  expect(head).toMatch(/^HTTP\/1\.1 200 /);
  expect(body.length).toBe(Math.ceil(promised / 2));
});

test("a client sees a cut as a failure", async () => {
  const { url } = await serve({ faults: { cutBody: 1 } });

  await expect(fetch(`${url}/v0.1/servers`).then((response) => response.text())).rejects.toThrow();
});

test("an endless body flows as long as the client takes it", async () => {
  const { url } = await serve({ faults: { endlessBody: 1 } });
  const response = await fetch(`${url}/v0.1/servers`);
  const reader = response.body?.getReader();
  let size = 0;

  while (size < 2_000_000) {
    size += (await reader?.read())?.value?.length ?? 0;
  }
  await reader?.cancel();

  expect(size).toBeGreaterThanOrEqual(2_000_000);
});

test.each(["endlessBody", "stalledBody"])("closing ends a response with %s", async (fault) => {
  const listening = await serve({ faults: { [fault]: 1 } });
  const socket = ask(listening);
  await once(socket, "data");
  const ended = allOf(socket);

  await listening.close();

  expect(await ended).toBeTypeOf("string");
});

test("a client that leaves ends the stream", async () => {
  let end = (_: string): void => {};
  const ended = new Promise<string>((resolve) => {
    end = resolve;
  });
  const registry = await catalogueRegistry();
  const listening = await listen(
    {
      ...registry,
      handle: async () => ({
        status: 200,
        headers: {},
        body: [],
        async *stream(gone) {
          gone.addEventListener("abort", () => end("gone"), { once: true });
          yield new Uint8Array([0x20]);
          await ended;
        },
      }),
    },
    { port: 0 },
  );
  open.push(listening);
  const socket = ask(listening);
  await once(socket, "data");

  socket.destroy();

  expect(await ended).toBe("gone");
});
