import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { afterEach, expect, test } from "vitest";
import { type RunningCli, startCli } from "../helpers/start-cli.js";

const running: RunningCli[] = [];

afterEach(() => {
  for (const { child } of running.splice(0)) {
    child.kill("SIGKILL");
  }
});

async function start(...argv: readonly string[]): Promise<RunningCli> {
  const cli = await startCli(...argv);
  running.push(cli);
  return cli;
}

/** A request whose body is still to come, and whose headers have arrived. */
async function beginRequest({ url }: RunningCli): Promise<Socket> {
  const socket = connect(Number(url.port), url.hostname);
  socket.write(
    "POST /v0.1/validate HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n",
  );
  await once(socket, "data");
  return socket;
}

/** Waits until nobody listens any more: the signal has arrived. */
async function untilClosed({ url }: RunningCli): Promise<void> {
  while (await isOpen(url)) {}
}

function isOpen(url: URL): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(Number(url.port), url.hostname);
    socket.once("error", () => resolve(false));
    socket.once("connect", () => {
      socket.destroy();
      resolve(true);
    });
  });
}

test("a signal lets the request under way finish, and nobody else in", async () => {
  const cli = await start();
  const socket = await beginRequest(cli);

  cli.child.kill("SIGTERM");
  await untilClosed(cli);
  socket.write("{}");
  const [answer] = await once(socket, "data");

  expect(String(answer)).toMatch(/^HTTP\/1\.1 422 /);
  expect(await cli.ended).toEqual({ code: 0, err: "" });
});

test("a second signal ends at once", async () => {
  const cli = await start("--stop-within", "3600");
  const socket = await beginRequest(cli);
  socket.on("error", () => undefined);

  cli.child.kill("SIGTERM");
  await untilClosed(cli);
  cli.child.kill("SIGTERM");

  expect((await cli.ended).code).toBe(1);
});

test("a request that takes too long is cut off, and the exit code says so", async () => {
  const cli = await start("--stop-within", "0");
  const socket = await beginRequest(cli);
  socket.on("error", () => undefined);

  cli.child.kill("SIGINT");

  expect(await cli.ended).toEqual({
    code: 1,
    err: "stopped with requests unanswered after 0 s\n",
  });
});
