import { expect, test } from "vitest";
import { rememberAnswers } from "./remember-answers.js";

const url = "http://registry.example/v0.1/servers";

/** A registry that counts what it is asked, and answers the number. */
function counting(): (request: Request) => Promise<string> {
  let asked = 0;
  const registry = rememberAnswers(async ({ method }) => {
    asked += 1;
    return new Response(`${method} ${asked}`, { status: method === "PUT" ? 405 : 200 });
  });
  return async (request) => (await registry(request)).text();
}

test("one request is answered once, and each gets an answer of its own to read", async () => {
  const ask = counting();

  expect(await ask(new Request(url))).toBe("GET 1");
  expect(await ask(new Request(url))).toBe("GET 1");
  expect(await ask(new Request(`${url}?limit=1`))).toBe("GET 2");
  expect(await ask(new Request(url, { headers: { accept: "text/html" } }))).toBe("GET 3");
  expect(await ask(new Request(url, { method: "OPTIONS" }))).toBe("OPTIONS 4");
});

test.each([
  ["a publication", "POST", `${url}/publish`, "GET 3"],
  ["what is refused", "PUT", url, "GET 1"],
  ["a validation", "POST", `${url}/validate`, "GET 1"],
])("an answer outlives what changes nothing: %s", async (_, method, target, page) => {
  const ask = counting();
  await ask(new Request(url));
  await ask(new Request(target, { method, body: "{}" }));

  expect(await ask(new Request(url))).toBe(page);
});
