import { expect, test } from "vitest";
import { httpMethod } from "../../src/auth/http.js";
import { type Fetch, officialTimeLimits, UnreachableError } from "../../src/auth/outgoing.js";

const record = "v=MCPv1; k=ed25519; p=ebVWLo/mVPlAeLES6KmLp5AfhTrmlb7X4OORC60ElmQ=";
const url = "https://example.com/.well-known/mcp-registry-auth";
const impatient = { ...officialTimeLimits, keyFile: 5 };
const never = () => new Promise<never>(() => undefined);

function find(fetch: Fetch): Promise<unknown> {
  return httpMethod(fetch, impatient).find("example.com");
}

test("the file is asked for in plain text, without following redirects", async () => {
  const asked: unknown[] = [];

  const found = await find(async (target, { redirect, headers }) => {
    asked.push([target, redirect, headers]);
    return new Response(`\n${record}\n`);
  });

  expect(found).toMatchObject([{ algorithm: "ed25519" }]);
  const headers = { accept: "text/plain", "user-agent": "mcp-registry/1.0" };
  expect(asked).toEqual([[url, "manual", expect.objectContaining(headers)]]);
});

test("the whole file is one record", async () => {
  expect(await find(async () => new Response(`${record}\n${record}`))).toHaveLength(1);
});

test.each([201, 203, 204, 206, 301, 302, 307, 401, 404, 500, 503])(
  "the status %i is refused, whatever the body",
  async (status) => {
    const headers = { location: "https://elsewhere.example.com/" };
    const body = [204, 304].includes(status) ? null : record;

    await expect(find(async () => new Response(body, { status, headers }))).rejects.toThrow(
      `failed to fetch public key: HTTP ${status}: failed to fetch key from ${url}`,
    );
  },
);

test("4096 bytes are read, and one more is too many", async () => {
  const file = record.padEnd(4096);

  expect(await find(async () => new Response(file))).toHaveLength(1);
  await expect(find(async () => new Response(`${file} `))).rejects.toThrow(
    /^failed to fetch public key: HTTP auth key response too large$/,
  );
});

test("a file without an end is not read to it", async () => {
  let pieces = 0;
  let isCancelled = false;
  const endless = new ReadableStream({
    pull(controller) {
      pieces += 1;
      controller.enqueue(new Uint8Array(1000));
    },
    cancel() {
      isCancelled = true;
    },
  });

  await expect(find(async () => new Response(endless))).rejects.toThrow("too large");
  expect(pieces).toBeLessThan(10);
  expect(isCancelled).toBe(true);
});

test.each<[string, Fetch, string]>([
  ["a host that never answers", never, "context deadline exceeded"],
  ["a body that never ends", async () => new Response(new ReadableStream()), "context deadline"],
  [
    "an address that nobody may be sent to",
    () => Promise.reject(new UnreachableError("dial example.com: refusing to connect")),
    "dial example.com: refusing to connect",
  ],
  [
    "an error that tells too much",
    () => Promise.reject(new TypeError("connect ECONNREFUSED 10.1.2.3:443")),
    "the host could not be asked",
  ],
])("%s is told", async (_, fetch, reason) => {
  const failure = await find(fetch).catch((error: Error) => error.message);

  expect(failure).toContain(`failed to fetch public key: failed to fetch key: Get "${url}": `);
  expect(failure).toContain(reason);
  expect(failure).not.toContain("10.1.2.3");
});

test("a host that is too slow is let go of", async () => {
  const aborted = new Promise<boolean>((resolve) => {
    find((_, { signal }) => {
      signal?.addEventListener("abort", () => resolve(true));
      return never();
    }).catch(() => undefined);
  });

  expect(await aborted).toBe(true);
});
