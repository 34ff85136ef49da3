import { beforeEach, expect, test } from "vitest";
import type { Registry } from "../../src/index.js";
import {
  document,
  get,
  keysOf,
  post,
  publish,
  testRegistry,
  write,
} from "../helpers/test-registry.js";

const keys = ["__proto__", "constructor", "prototype", "toString", "hasOwnProperty", "valueOf"];
const name = "com.example/prototype-keys";
const target = "/v0.1/servers/com.example%2Fprototype-keys/versions";
let registry: Registry;

beforeEach(() => {
  registry = testRegistry({ deletion: true });
});

/** JSON text of an object that has the member itself, which a literal would not make. */
function withMember(basis: object, key: string, value: string): string {
  return JSON.stringify(basis).replace(/}$/, `,${JSON.stringify(key)}:${value}}`);
}

test.each(keys)("%s is a version like any other", async (key) => {
  const published = await publish(registry, document(name, key));
  const read = await get(registry, `${target}/${key}`);
  const listed = await keysOf(await get(registry, `/v0.1/servers?version=${key}`));
  const changed = await write(registry, "PATCH", `${target}/${key}/status`, { status: "deleted" });
  const hidden = await get(registry, `${target}/${key}`);

  expect([published, read, changed, hidden].map(({ status }) => status)).toEqual([
    200, 200, 200, 404,
  ]);
  expect(listed).toEqual([`${name}@${key}`]);
});

test.each(keys)("%s is a server that nobody has published", async (key) => {
  const path = `/v0.1/servers/${key}`;
  const answers = [
    await get(registry, `${path}/versions`),
    await get(registry, `${path}/versions/${key}`),
    await write(registry, "PATCH", `${path}/status`, { status: "deleted" }),
    await write(registry, "PATCH", `${path}/versions/${key}/status`, { status: "deleted" }),
    await write(registry, "DELETE", `${path}/versions/${key}`),
  ];

  expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 404));
});

test.each(["constructor", "prototype", "toString"])("com.example/%s is a name", async (key) => {
  await publish(registry, document(`com.example/${key}`, "1.0.0"));

  expect(await keysOf(await get(registry, `/v0.1/servers?search=${key}`))).toEqual([
    `com.example/${key}@1.0.0`,
  ]);
});

test.each(keys)("%s in a query is passed over", async (key) => {
  const response = await get(
    registry,
    `/v0.1/servers?${key}=1&${key}[limit]=0&${key}.limit=0&limit[${key}]=0`,
  );

  expect(response.status).toBe(200);
});

test.each(keys)("%s as a value of a parameter is a value", async (key) => {
  const asked = ["search", "version", "cursor"].map((each) => `${each}=${key}`).join("&");
  const refused = await get(registry, `/v0.1/servers?limit=${key}&include_deleted=${key}`);

  expect((await get(registry, `/v0.1/servers?${asked}`)).status).toBe(200);
  expect((await refused.json()).errors).toEqual([
    { message: "invalid integer", location: "query.limit", value: key },
    { message: "invalid boolean", location: "query.include_deleted", value: key },
  ]);
});

test.each(keys)("%s is an unexpected property of a document", async (key) => {
  const body = withMember(document(name, "1.0.0"), key, '{"name":"com.example/other"}');
  const response = await post(registry, "/v0.1/validate", body);

  expect(response.status).toBe(422);
  expect((await response.json()).errors).toMatchObject([
    { message: "unexpected property", location: `body.${key}` },
  ]);
});

test.each(keys)("%s is an unexpected property of a change of status", async (key) => {
  const body = withMember({ status: "deleted" }, key, "{}");
  const headers = { "content-type": "application/json" };
  const response = await get(registry, `${target}/1.0.0/status`, {
    method: "PATCH",
    body,
    headers,
  });

  expect(response.status).toBe(422);
  expect((await response.json()).errors[1]).toMatchObject({ location: `body.${key}` });
});

test.each(["name", "version", "description"])(
  "a prototype does not stand in for %s",
  async (key) => {
    const { [key]: own, ...rest } = document(name, "1.0.0");
    const body = withMember(rest, "__proto__", JSON.stringify({ [key]: own }));
    const response = await publish(registry, body);

    expect(response.status).toBe(422);
    expect((await response.json()).errors[0].message).toBe(
      `expected required property ${key} to be present`,
    );
  },
);

test.each(keys)("%s is kept in what publishers may name as they like", async (key) => {
  const meta = withMember({}, key, '{"own":true}').replace("{,", "{");
  const variables = withMember({}, key, '{"description":"own"}').replace("{,", "{");
  const body = JSON.stringify(
    document(name, "1.0.0", {
      _meta: { "io.modelcontextprotocol.registry/publisher-provided": "META" },
      packages: [
        {
          registryType: "npm",
          identifier: "@example/keys",
          version: "1.0.0",
          transport: { type: "stdio" },
          environmentVariables: [{ name: "TOKEN", variables: "VARIABLES" }],
        },
      ],
    }),
  )
    .replace('"META"', meta)
    .replace('"VARIABLES"', variables);

  const published = await publish(registry, body);
  const stored = await (await get(registry, `${target}/1.0.0`)).text();

  expect(published.status).toBe(200);
  expect(stored).toContain(meta);
  expect(stored).toContain(variables);
  expect(Object.hasOwn(Object.prototype, "own")).toBe(false);
});

test.each(keys)("%s as a claim of a token allows nothing", async (key) => {
  const response = await post(registry, "/v0.1/publish", document(name, "1.0.0"), {
    authorization: `Bearer ${key}`,
  });

  expect(response.status).toBe(401);
});

test.each(keys)("%s as a media type is none", async (key) => {
  const response = await post(registry, "/v0.1/validate", "{}", { "content-type": key });

  expect(response.status).toBe(415);
});
