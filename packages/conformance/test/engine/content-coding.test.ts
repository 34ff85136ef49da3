import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { brotliCompressSync, constants, deflateSync, gzipSync } from "node:zlib";
import { expect, onTestFinished, test } from "vitest";
import { createHttpTransport } from "../../src/engine/http-transport.js";

const mebibyte = 1024 * 1024;

async function read(coding: string, body: Buffer, method = "GET"): Promise<string> {
  const server = createServer((_, response) => {
    response.writeHead(200, { "content-encoding": coding }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  const transport = createHttpTransport(`http://127.0.0.1:${port}`, {
    timeoutMs: 5_000,
    maxBodyBytes: mebibyte,
  });
  onTestFinished(() => transport.close());
  const answer = await transport.send({ method, target: "/", headers: {} });
  return Buffer.from(answer.body).toString();
}

test.each([
  ["gzip", gzipSync],
  ["X-GZIP", gzipSync],
  ["deflate", deflateSync],
  ["br", brotliCompressSync],
  ["identity", (text: string) => Buffer.from(text)],
])("a body in %s is read", async (coding, compress) => {
  expect(await read(coding, compress('{"servers":[]}'))).toBe('{"servers":[]}');
});

test.each([
  ["gzip", gzipSync],
  // The best quality, which is the default, takes 25 times as long to make it four bytes larger.
  [
    "br",
    (zeros: Buffer) =>
      brotliCompressSync(zeros, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  ],
])("a bomb in %s is given up at the bound", async (coding, compress) => {
  const bomb = compress(Buffer.alloc(64 * mebibyte));
  expect(bomb.byteLength).toBeLessThan(mebibyte);

  await expect(read(coding, bomb)).rejects.toThrow(`larger than ${mebibyte} bytes`);
});

test.each([
  ["a coding that is unknown", "zip", Buffer.from("x"), 'content-encoding "zip"'],
  ["two codings", "gzip, gzip", gzipSync(gzipSync("x")), 'content-encoding "gzip, gzip"'],
  ["a body that is not in its coding", "gzip", Buffer.from("{}"), "is not the gzip"],
  ["a brotli body that is none", "br", Buffer.from("{}{}{}{}"), "is not the br"],
  ["a body that is cut", "gzip", gzipSync("x".repeat(999)).subarray(0, 20), "is not the gzip"],
])("%s is no answer", async (_, coding, body, message) => {
  await expect(read(coding, body)).rejects.toThrow(message);
});

test("an answer to HEAD has no body to decode", async () => {
  expect(await read("gzip", Buffer.alloc(0), "HEAD")).toBe("");
});
