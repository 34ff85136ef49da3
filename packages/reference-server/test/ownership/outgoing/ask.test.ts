import { expect, test } from "vitest";
import { ask } from "../../../src/ownership/outgoing/ask.js";
import {
  brokenOff,
  content,
  endless,
  type Routes,
  redirect,
  silence,
  startStandIn,
  status,
} from "../stand-ins/stand-in.js";
import { verifierContext } from "../verifier-context.js";

const limit = 5 * 1024 * 1024;

function contextFor(...baseUrls: readonly string[]): ReturnType<typeof verifierContext> {
  return verifierContext("npm", { baseUrls });
}

/** `/1` redirects to `/2` and so on; the last one answers. */
function chain(length: number): Routes {
  const steps = Array.from({ length }, (_, index): [string, ReturnType<typeof redirect>] => [
    `GET /${index + 1}`,
    redirect(`/${index + 2}`, index % 2 === 0 ? 302 : 308),
  ]);
  return { ...Object.fromEntries(steps), [`GET /${length + 1}`]: content("there") };
}

test("ten redirects are followed, eleven are not", async () => {
  const ten = await startStandIn(chain(10));
  const eleven = await startStandIn(chain(11));

  expect(await ask(contextFor(ten.url), `${ten.url}/1`)).toMatchObject({ status: 200 });
  expect(await ask(contextFor(eleven.url), `${eleven.url}/1`)).toEqual({
    failure: `Get "${eleven.url}/11": stopped after 10 redirects`,
  });
});

test("a redirect that cannot be followed is the answer", async () => {
  const standIn = await startStandIn({
    "GET /a": redirect("http://["),
    "GET /b": status(304, { location: "/c" }),
  });

  expect(await ask(contextFor(standIn.url), `${standIn.url}/a`)).toMatchObject({ status: 302 });
  expect(await ask(contextFor(standIn.url), `${standIn.url}/b`)).toMatchObject({ status: 304 });
});

test("HEAD stays HEAD when it is redirected", async () => {
  const standIn = await startStandIn({ "HEAD /a": redirect("/b", 301), "HEAD /b": status(200) });

  const reply = await ask(contextFor(standIn.url), `${standIn.url}/a`, { method: "HEAD" });

  expect(reply).toMatchObject({ status: 200, body: { bytes: new Uint8Array() } });
});

test("a user name and a password are sent nowhere", async () => {
  const standIn = await startStandIn({ "GET /a": redirect("http://me:secret@HOST/b") });
  const { host } = new URL(standIn.url);
  standIn.serve({
    "GET /a": redirect(`http://me:secret@${host}/b`),
    "GET /b": content("there"),
  });

  const reply = await ask(contextFor(standIn.url), `http://me:secret@${host}/a`);

  expect(reply).toMatchObject({ status: 200 });
  expect(standIn.lastHeaders().authorization).toBeUndefined();
});

test("content is read to 5 MiB, and its end is told from a cut", async () => {
  const standIn = await startStandIn({
    "GET /whole": content("x".repeat(limit)),
    "GET /longer": content("x".repeat(limit + 1)),
    "GET /endless": endless,
  });
  const lengthOf = async (path: string): Promise<unknown> => {
    const reply = await ask(contextFor(standIn.url), standIn.url + path);
    return "body" in reply && "bytes" in reply.body
      ? [reply.body.bytes.length, reply.body.isCut]
      : reply;
  };

  expect(await lengthOf("/whole")).toEqual([limit, false]);
  expect(await lengthOf("/longer")).toEqual([limit, true]);
  expect(await lengthOf("/endless")).toEqual([limit, true]);
});

test("content is read of 200 alone", async () => {
  const standIn = await startStandIn({
    "GET /x": (_request, response) => response.writeHead(500).end("secret"),
  });

  expect(await ask(contextFor(standIn.url), `${standIn.url}/x`)).toMatchObject({
    status: 500,
    body: { bytes: new Uint8Array() },
  });
});

test("time runs out while content is read", async () => {
  const standIn = await startStandIn({
    "GET /x": (_request, response) => void response.writeHead(200).write("a little"),
  });

  expect(await ask(contextFor(standIn.url), `${standIn.url}/x`, { timeoutMs: 100 })).toMatchObject({
    body: {
      failure:
        "context deadline exceeded (Client.Timeout or context cancellation while reading body)",
    },
  });
});

test.each([
  ["the caller gives up", new Error("closing"), "closing"],
  ["the caller's abort has no reason", undefined, "context canceled"],
  [
    "the caller's time runs out",
    new DOMException("late", "TimeoutError"),
    "context deadline exceeded",
  ],
])("a request ends when %s", async (_title, reason, words) => {
  const caller = new AbortController();
  const standIn = await startStandIn({
    "GET /x": (...exchange) => {
      silence(...exchange);
      caller.abort(reason);
    },
  });
  const context = { ...contextFor(standIn.url), signal: caller.signal };

  expect(await ask(context, `${standIn.url}/x`)).toEqual({
    failure: `Get "${standIn.url}/x": ${words}`,
  });
});

test("a registry that is not there is named as the fault", async () => {
  const standIn = await startStandIn({ "GET /x": brokenOff });
  const refusing = async (): Promise<Response> => {
    throw new TypeError("fetch failed", {
      cause: Object.assign(new AggregateError([], ""), { code: "ECONNREFUSED" }),
    });
  };

  expect(await ask(contextFor(standIn.url), "no url")).toEqual({
    failure: 'Get "no url": unsupported URL',
  });
  expect(await ask({ ...contextFor(standIn.url), fetch: refusing }, `${standIn.url}/x`)).toEqual({
    failure: `Get "${standIn.url}/x": ECONNREFUSED`,
  });
});
