import { expect, test } from "vitest";
import { document, post, testRegistry, token } from "../helpers/test-registry.js";

const registry = testRegistry();
const missing = {
  message: "required header parameter is missing",
  location: "header.Authorization",
  value: "",
};

async function refusalOf(
  body: string | Uint8Array<ArrayBuffer>,
  contentType = "application/json",
): Promise<{ status: number; detail: string; errors: unknown }> {
  const response = await registry.fetch(
    new Request("http://registry.example/v0.1/publish", {
      method: "POST",
      body,
      headers: { "content-type": contentType },
    }),
  );
  const { status, detail, errors } = await response.json();
  return { status, detail, errors };
}

test("a missing body is reported after a missing header", async () => {
  expect(await refusalOf("")).toEqual({
    status: 400,
    detail: "request body is required",
    errors: [missing],
  });
});

test("a body of 1 MiB is too large, one byte less is read", async () => {
  expect(await refusalOf("x".repeat(1_048_576))).toEqual({
    status: 413,
    detail: "request body is too large limit=1048576 bytes",
    errors: [missing],
  });
  expect((await refusalOf("x".repeat(1_048_575))).status).toBe(400);
});

test("another content type is refused with the body as value", async () => {
  expect(await refusalOf("{}", "text/plain")).toEqual({
    status: 415,
    detail: "validation failed",
    errors: [
      missing,
      { message: "unknown content type: text/plain", location: "body", value: "{}" },
    ],
  });
});

test("broken JSON is refused with the body as value", async () => {
  expect(await refusalOf("{} x")).toEqual({
    status: 400,
    detail: "validation failed",
    errors: [
      missing,
      {
        message: "invalid character 'x' after top-level value",
        location: "body",
        value: "{} x",
      },
    ],
  });
});

test("text that is not UTF-8 is refused", async () => {
  const refusal = await refusalOf(new Uint8Array([0x22, 0xff, 0x22]));

  expect(refusal.status).toBe(400);
  expect(refusal.errors).toContainEqual({
    message: "text is not valid UTF-8",
    location: "body",
    value: '"\ufffd"',
  });
});

test("1,000 levels are read, one more is refused", async () => {
  const nested = (levels: number) => "[".repeat(levels) + "]".repeat(levels);

  expect((await refusalOf(nested(1000))).status).toBe(422);
  expect((await refusalOf(nested(1001))).status).toBe(400);
});

test("a body that does not arrive in time is given up", async () => {
  const answer = await registry.handle({
    method: "POST",
    target: "/v0.1/validate",
    header: () => undefined,
    body: async (limit, milliseconds) => {
      expect([limit, milliseconds]).toEqual([1_048_576, 5000]);
      return { outcome: "too-slow" };
    },
  });

  expect(answer.status).toBe(408);
});

test("a body that breaks off is an error", async () => {
  const answer = await registry.handle({
    method: "POST",
    target: "/v0.1/validate",
    header: () => undefined,
    body: async () => ({ outcome: "broken" }),
  });

  expect(answer.status).toBe(500);
});

test("the body is judged before the token", async () => {
  const broken = { ...document("com.example/alpha", "1.0.0"), extra: 1 };

  const response = await post(registry, "/v0.1/publish", broken, { authorization: "Bearer x" });

  expect(response.status).toBe(422);
});

test.each([
  ["Basic x", 401],
  ["Bearer x", 401],
  ["  ", 422],
])("the header %j answers %d", async (authorization, status) => {
  const response = await post(registry, "/v0.1/publish", document("com.example/alpha", "1.0.0"), {
    authorization,
  });

  expect(response.status).toBe(status);
});

test("a token without the permission is refused with what it allows", async () => {
  const narrow = await token("com.other/*", "io.github.x/*");

  const response = await post(registry, "/v0.1/publish", document("io.github.someone/a", "1.0.0"), {
    authorization: `Bearer ${narrow}`,
  });

  expect(response.status).toBe(403);
  expect((await response.json()).detail).toMatch(
    /^You do not have permission to publish this server\. You have permission to publish: com\.other\/\*, io\.github\.x\/\*\. Attempting to publish: io\.github\.someone\/a\. If you're trying/,
  );
});
