import { expect, test } from "vitest";
import { runConformance } from "../../src/index.js";
import { referenceServer, serve } from "../cli/run-command-line.js";

const only = ["list.answers-json"];

test("a redirect to another host is not followed unless told", async () => {
  const there = await referenceServer();
  const here = await serve((request, response) => {
    response.writeHead(302, { location: `${there}${request.url}` }).end();
  });

  const kept = await runConformance({ target: { baseUrl: here }, only });
  const followed = await runConformance({ target: { baseUrl: here }, only, followRedirects: true });

  expect(kept.verdict).toBe("fail");
  expect(kept.target.detected.problem).toMatch(
    /redirects to .+\. Give the URL that it leads to, or --follow-redirects$/,
  );
  expect(followed.verdict).toBe("pass");
  expect(followed.target.baseUrl).toBe(there);
});

test("a token is not taken to another host", async () => {
  let authorization: string | undefined;
  const there = await serve((request, response) => {
    authorization = request.headers.authorization;
    response.end("{}");
  });
  const here = await serve((request, response) => {
    response.writeHead(302, { location: `${there}${request.url}` }).end();
  });

  const report = await runConformance({
    target: { baseUrl: here },
    only,
    followRedirects: true,
    token: "0123456789",
  });

  expect(report.target.detected.problem).toContain("a token is not taken to another host");
  expect(authorization).toBeUndefined();
});

test.each([
  ["to what is no listing", "/welcome", "is no listing of an API version"],
  ["to another scheme", "ftp://registry.example.com/v0.1/servers", "is no listing"],
  ["nowhere", undefined, "names no place to go to"],
  ["to what is no URL", "http://[", "which is no URL"],
])("a listing that redirects %s is told of", async (_, location, problem) => {
  const here = await serve((request, response) => {
    if (request.url === "/welcome") response.end("{}");
    else response.writeHead(302, location === undefined ? {} : { location }).end();
  });

  const { target } = await runConformance({
    target: { baseUrl: here },
    only,
    followRedirects: true,
  });

  expect(target.detected.problem).toContain(problem);
});

test("two registries that redirect to each other end", async () => {
  let other = "";
  const one = await serve((request, response) => {
    response.writeHead(302, { location: `${other}${request.url}` }).end();
  });
  other = await serve((request, response) => {
    response.writeHead(302, { location: `${one}${request.url}` }).end();
  });

  const { target } = await runConformance({
    target: { baseUrl: one },
    only,
    followRedirects: true,
  });

  expect(target.detected.problem).toContain("from listing to listing");
});

test("what speaks no TLS is told of in one line", async () => {
  const plain = await serve((_, response) => response.end());

  await expect(
    runConformance({ target: { baseUrl: plain.replace("http:", "https:") }, only }),
  ).rejects.toThrow(/cannot be judged: no secure connection: [^\n]+Check the URL/);
});
