import { expect, test } from "vitest";
import { createFetchTransport, type FetchTarget } from "../../src/engine/fetch-transport.js";
import { createProbe } from "../../src/engine/probe.js";
import { withToken } from "../../src/engine/with-token.js";
import {
  renderBadge,
  renderHtml,
  renderJson,
  renderJunit,
  renderMarkdown,
  renderSarif,
  renderTerminal,
  runConformance,
} from "../../src/index.js";
import { json } from "../helpers/answer.js";

const token = "c2VjcmV0/dG9rZW4+secret==";
const limits = { timeoutMs: 1_000, maxBodyBytes: 100_000 };

function probeWith(target: FetchTarget): ReturnType<typeof createProbe> {
  return createProbe(withToken(createFetchTransport(target, limits), token), "/v0.1");
}

test("each request carries the token, unless it has an authorization of its own", async () => {
  const seen: (string | null)[] = [];
  const probe = probeWith(async ({ headers }) => {
    seen.push(headers.get("authorization"));
    return json({});
  });

  await probe.send({ target: "/" });
  await probe.send({ target: "/", headers: { authorization: "none" } });

  expect(seen).toEqual([`Bearer ${token}`, "none"]);
  expect(probe.exchanges[0]?.requestHeaders).toMatchObject({ authorization: "REDACTED" });
});

test("a target that repeats the token cannot bring it into an answer", async () => {
  const probe = probeWith(
    async () =>
      new Response(`é ${token} ${encodeURIComponent(token)}`, {
        headers: { location: `/?t=${encodeURIComponent(token)}` },
      }),
  );

  const { text, headers } = await probe.send({ target: "/" });

  expect(text).toBe("é REDACTED REDACTED");
  expect(headers["location"]).toBe("/?t=REDACTED");
});

test("no report of a target that repeats the token everywhere shows it", async () => {
  const escaped = JSON.stringify(token).replaceAll("/", "\\u002f");
  const item = `{"server":{"name":${escaped},"version":${escaped},"description":1},"_meta":{${escaped}:1}}`;
  const progress: unknown[] = [];

  const report = await runConformance({
    target: {
      fetch: async () =>
        new Response(
          `{"servers":[${item}],"metadata":{"count":${escaped},"nextCursor":${escaped}}}`,
          {
            headers: { "content-type": token, location: token },
          },
        ),
    },
    token,
    onProgress: (step) => progress.push(step),
  });

  expect(report.verdict).toBe("fail");
  const texts = [
    renderBadge(report),
    renderHtml(report),
    renderJson(report),
    renderJunit(report),
    renderMarkdown(report),
    renderSarif(report),
    renderTerminal(report, { color: false }),
    JSON.stringify(progress),
  ];
  for (const text of texts) {
    expect(text).not.toContain(token);
    expect(text).not.toContain(encodeURIComponent(token));
  }
  expect(renderJson(report)).toContain("REDACTED");
});
