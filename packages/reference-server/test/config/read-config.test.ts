import { readFileSync } from "node:fs";
import Ajv from "ajv";
import { describe, expect, test } from "vitest";
import { readConfig, sections } from "../../src/config/read-config.js";

const schemaFile = new URL("../../config.schema.json", import.meta.url);
const schema = JSON.parse(readFileSync(schemaFile, "utf8"));
const validate = new Ajv.default({ strict: false }).compile(schema);
const read = (config: unknown) => readConfig(JSON.stringify(config), "registry.json");

const issuer = "https://id.example.com";
const protection = {
  resource: "https://registry.example.com",
  authorizationServers: [issuer],
  jwksUrl: `${issuer}/keys`,
};
const keys = {
  keys: [{ kty: "OKP", crv: "Ed25519", x: "ebVWLo_mVPlAeLES6KmLp5AfhTrmlb7X4OORC60ElmQ" }],
};
const { jwksUrl: _, ...keyless } = protection;

const sound: readonly unknown[] = [
  {},
  { $schema: "config.schema.json" },
  { blockedNamespaces: [] },
  { blockedNamespaces: ["com.example.evil"] },
  { github: { apiUrl: "https://github-api.example.com" } },
  { github: { apiUrl: "http://127.0.0.1:3000/api" } },
  { github: { apiUrl: "http://[::1]:3000" } },
  { githubOidc: { issuer: "https://ci.example.com", audience: "https://registry.example.com" } },
  { githubOidc: { issuer, audience: "x", jwksUrl: `${issuer}/keys` } },
  { oidc: { issuer, clientId: "registry-admin" } },
  {
    oidc: {
      issuer,
      clientId: "x",
      extraClaims: [],
      editPermissions: ["*"],
      publishPermissions: [],
    },
  },
  {
    oidc: {
      issuer,
      clientId: "x",
      extraClaims: [{ hd: "example.com", level: [1, 2], admin: true }],
    },
  },
  { protectReads: protection },
  { protectReads: { ...keyless, jwks: keys, issuer } },
  { protectReads: { ...protection, scopes: { read: "catalogue.read", write: "catalogue.write" } } },
  {
    oidc: { issuer, clientId: "x" },
    protectReads: protection,
    github: { apiUrl: "https://a.example.com" },
  },
];

const faulty: readonly [unknown, string][] = [
  [[], "the whole is no object; write { … }"],
  [null, "the whole is no object; write { … }"],
  ["x", "the whole is no object; write { … }"],
  [
    { githup: {} },
    "githup is unknown; known there are $schema, blockedNamespaces, github, githubOidc, oidc, ownership, protectReads",
  ],
  [{ Oidc: {} }, "Oidc is unknown; "],
  [{ blockedNamespaces: "com.example" }, "blockedNamespaces is no list; write [ … ]"],
  [{ blockedNamespaces: [""] }, "blockedNamespaces[0] is no text; give one that is not empty"],
  [{ blockedNamespaces: ["a", 5] }, "blockedNamespaces[1] is no text; "],
  [{ github: null }, "github is no object; write { … }"],
  [{ github: {} }, "github.apiUrl is missing; add it"],
  [
    { github: { apiUrl: "http://github-api.example.com" } },
    "github.apiUrl is no URL that can be used; ",
  ],
  [
    { github: { apiUrl: "http://127.0.0.1.example.com" } },
    "github.apiUrl is no URL that can be used; ",
  ],
  [
    { github: { apiUrl: "https://me@github-api.example.com" } },
    "github.apiUrl is no URL that can be used; ",
  ],
  [
    { github: { apiUrl: "https://github-api.example.com#x" } },
    "github.apiUrl is no URL that can be used; ",
  ],
  [{ github: { apiUrl: "github-api.example.com" } }, "github.apiUrl is no URL that can be used; "],
  [{ github: { apiUrl: 5 } }, "github.apiUrl is no URL that can be used; "],
  [
    { github: { apiUrl: "https://a.example.com", apiURL: "x" } },
    "github.apiURL is unknown; known there are apiUrl",
  ],
  [{ githubOidc: { issuer } }, "githubOidc.audience is missing; add it"],
  [{ githubOidc: { issuer, audience: "" } }, "githubOidc.audience is no text; "],
  [{ oidc: { issuer } }, "oidc.clientId is missing; add it"],
  [{ oidc: { clientId: "x" } }, "oidc.issuer is missing; add it"],
  [{ oidc: { issuer, clientId: "x", extraClaims: { hd: "a" } } }, "oidc.extraClaims is no list; "],
  [{ oidc: { issuer, clientId: "x", extraClaims: ["hd"] } }, "oidc.extraClaims[0] is no object; "],
  [
    { oidc: { issuer, clientId: "x", extraClaims: [{ hd: { a: 1 } }] } },
    "oidc.extraClaims[0].hd is no value of a claim; ",
  ],
  [
    { oidc: { issuer, clientId: "x", extraClaims: [{ hd: ["a", null] }] } },
    "oidc.extraClaims[0].hd[1] is no value of a claim; ",
  ],
  [
    { oidc: { issuer, clientId: "x", extraClaims: [{}, { sub: "a" }] } },
    "oidc.extraClaims[1].sub would never be found: ",
  ],
  [{ oidc: { issuer, clientId: "x", editPermissions: "*" } }, "oidc.editPermissions is no list; "],
  [
    { protectReads: { ...protection, authorizationServers: [] } },
    "protectReads.authorizationServers is empty; give at least one",
  ],
  [
    { protectReads: { ...protection, resource: "registry" } },
    "protectReads.resource is no URL that can be used; ",
  ],
  [{ protectReads: keyless }, "protectReads needs either jwks or jwksUrl; give one of them"],
  [{ protectReads: { ...protection, jwks: keys } }, "protectReads needs either jwks or jwksUrl; "],
  [{ protectReads: { ...keyless, jwks: {} } }, "protectReads.jwks.keys is no list; "],
  [
    { protectReads: { ...keyless, jwks: { keys: [{}] } } },
    "protectReads.jwks.keys[0].kty is no text; ",
  ],
  [
    { protectReads: { ...protection, scopes: { read: "a" } } },
    "protectReads.scopes.write is missing; add it",
  ],
  [
    { protectReads: { ...protection, scopes: { read: 'a"b', write: "c" } } },
    "protectReads.scopes.read is no scope; ",
  ],
  [
    { protectReads: { ...protection, scopes: { read: "a b", write: "c" } } },
    "protectReads.scopes.read is no scope; ",
  ],
];

test.each(sound)("%j is options as it stands", (config) => {
  const { $schema: _ignored, ...options } = config as Readonly<Record<string, unknown>>;

  expect(read(config)).toEqual(options);
});

test.each(faulty)("%j is refused with the place", (config, message) => {
  expect(() => read(config)).toThrow(expect.objectContaining({ name: "ConfigError" }));
  expect(() => read(config)).toThrow(`registry.json: ${message}`);
});

test("a name from the prototype of objects is as unknown as any other", () => {
  expect(() => readConfig('{"__proto__": {}}', "registry.json")).toThrow("__proto__ is unknown");
  expect(() => readConfig('{"constructor": {}}', "registry.json")).toThrow(
    "constructor is unknown",
  );
});

test.each([
  ["", "line 1: not JSON (unexpected end of JSON input); correct it"],
  ['{\n  "github": {\n    "apiUrl": x\n', "line 3: not JSON (invalid character 'x' "],
  ["[".repeat(200), "line 1: not JSON ("],
])("a text that is no JSON is refused with its line", (content, message) => {
  expect(() => readConfig(content, "registry.json")).toThrow(`registry.json: ${message}`);
});

test("every message is one line", () => {
  for (const [config] of faulty) {
    expect(() => read(config)).toThrow(/^[^\n]+$/);
  }
});

describe("the JSON Schema", () => {
  test.each(sound)("takes %j", (config) => {
    expect(validate(config)).toBe(true);
  });

  test.each(faulty)("refuses %j", (config) => {
    expect(validate(config)).toBe(false);
  });

  test("knows the same members", () => {
    expect(Object.keys(schema.properties)).toEqual([
      "$schema",
      ...sections.map(({ name }) => name),
    ]);
  });
});

test("the configurations of the guide can be used", () => {
  const guide = readFileSync(
    new URL("../../../../docs/how-to/run-a-registry.md", import.meta.url),
    "utf8",
  );
  const fences = [...guide.matchAll(/^```json\n(.*?)^```$/gms)].map(([, content = ""]) => content);

  for (const content of fences) {
    expect(() => readConfig(content, "registry.json")).not.toThrow();
  }
  const shown = fences.flatMap((content) => Object.keys(JSON.parse(content)));
  expect(shown.sort()).toEqual(sections.map(({ name }) => name).sort());
});

test("the registries that verify packages are read from the file, faults named by their place", () => {
  const npm = { baseUrls: ["https://packages.example.org"] };

  expect(readConfig(JSON.stringify({ ownership: { registries: { npm } } }), "c.json")).toEqual({
    ownership: { registries: { npm } },
  });
  expect(() => readConfig('{"ownership": {"registries": {"npm": {}}}}', "c.json")).toThrow(
    /^c\.json: ownership\.registries\.npm/,
  );
});
