import { beforeEach, expect, test } from "vitest";
import type { Registry } from "../../src/index.js";
import {
  document,
  get,
  metaOf,
  publish,
  readMeta,
  send,
  testRegistry,
  write,
} from "../helpers/test-registry.js";

const name = "com.example/alpha";
const target = "/v0.1/servers/com.example%2Falpha/versions/2.0.0";
let registry: Registry;

beforeEach(async () => {
  registry = testRegistry({ deletion: true });
  await publish(registry, document(name, "1.0.0"));
  await publish(registry, document(name, "2.0.0"));
});

test("without the option DELETE leads nowhere, as with the official registry", async () => {
  const official = testRegistry();
  await publish(official, document(name, "2.0.0"));

  const response = await write(official, "DELETE", target);

  expect(response.status).toBe(404);
  expect((await response.json()).detail).toMatch(/^Endpoint not found/);
});

test("the row is hidden from then on, and the flag moves", async () => {
  const response = await write(registry, "DELETE", target);

  expect(response.status).toBe(200);
  expect(metaOf(await response.json())).toMatchObject({ status: "deleted", isLatest: false });
  expect((await get(registry, target)).status).toBe(404);
  expect(await readMeta(registry, name, "1.0.0")).toMatchObject({ isLatest: true });
});

test("name and version stay taken", async () => {
  await write(registry, "DELETE", target);

  expect((await publish(registry, document(name, "2.0.0"))).status).toBe(400);
});

test.each([
  ["no token", target, { authorization: "" }, 401, /^Invalid Authorization header format/],
  ["a token that is none", target, { authorization: "Bearer x" }, 401, /^Invalid or expired/],
  ["a malformed path", `${target}%25`, {}, 400, "Invalid version encoding"],
  ["an unknown version", target.replace("2.0.0", "9"), {}, 404, "Server version not found"],
  ["latest", target.replace("2.0.0", "latest"), {}, 404, "Server version not found"],
])("%s is refused", async (_, path, sent, status, detail) => {
  const response = await send(registry, path, { method: "DELETE", ...sent });

  expect(response.status).toBe(status);
  expect((await response.json()).detail).toMatch(detail);
});

test("existence comes before the permission", async () => {
  const permissions = [{ action: "publish", resource: "com.other/*" }];
  const remove = (path: string) => send(registry, path, { method: "DELETE", permissions });

  expect((await remove(target.replace("2.0.0", "9"))).status).toBe(404);
  const response = await remove(target);
  expect(response.status).toBe(403);
  expect((await response.json()).detail).toBe("You do not have permission to delete this server");
});

test("a row that is deleted already is not found", async () => {
  await write(registry, "DELETE", target);

  expect((await write(registry, "DELETE", target)).status).toBe(404);
});

test("of two deletions at once one succeeds", async () => {
  const answers = await Promise.all(
    [target, target].map((path) => write(registry, "DELETE", path)),
  );

  expect(answers.map(({ status }) => status).sort()).toEqual([200, 404]);
});
