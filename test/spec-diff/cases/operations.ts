import { withOperation, withPaths } from "../made-up-specification.js";
import type { DiffCase } from "./diff-case.js";

const operation = (id: string, layer = "generic") => ({
  operationId: id,
  "x-layer": layer,
  responses: {},
});
const one = withPaths({ "/a": { get: operation("getA") } });
const token = [{ registryToken: [] }];
const schemes = (scheme: unknown) => ({
  components: { securitySchemes: { registryToken: scheme } },
});

/** Operations: their coming, going and moving, who owes them, and who may call them. */
export const operationCases: readonly DiffCase[] = [
  {
    says: "a new operation of every registry is owed",
    before: one,
    after: withPaths({ "/a": { get: operation("getA"), post: operation("postA") } }),
    changes: ["operation-added: breaking / additive"],
  },
  {
    says: "a new operation that a registry may offer breaks nobody",
    before: one,
    after: withPaths({ "/a": { get: operation("getA"), post: operation("postA", "optional") } }),
    changes: ["optional-operation-added: additive / additive"],
  },
  {
    says: "an operation that is gone is missed by clients",
    before: one,
    after: withPaths({}),
    changes: ["operation-removed: additive / breaking"],
  },
  {
    says: "an operation that moves is found by nobody",
    before: one,
    after: withPaths({ "/b": { get: operation("getA") } }),
    changes: ["operation-moved: breaking / breaking"],
  },
  {
    says: "another operationId is another name in the client alone",
    before: one,
    after: withPaths({ "/a": { get: operation("readA") } }),
    changes: ["operation-renamed: editorial / breaking"],
  },
  {
    says: "what a registry could offer and every one must is owed",
    before: withPaths({ "/a": { get: operation("getA", "optional") } }),
    after: withPaths({ "/a": { get: operation("getA", "official") } }),
    changes: ["layer-raised: breaking / additive"],
  },
  {
    says: "what every registry had and one may leave out is missed by clients",
    before: one,
    after: withPaths({ "/a": { get: operation("getA", "optional") } }),
    changes: ["layer-lowered: additive / breaking"],
  },
  {
    says: "the layer of an answer is compared too",
    before: withOperation({ responses: { "400": { "x-layer": "official" } } }),
    after: withOperation({ responses: { "400": { "x-layer": "generic" } } }),
    changes: ["layer-raised: breaking / additive"],
  },
  {
    says: "deprecation is a notice",
    before: withOperation({}),
    after: withOperation({ deprecated: true }),
    changes: ["deprecation-announced: additive / additive"],
  },
  {
    says: "the end of a deprecation changes nothing",
    before: withOperation({ deprecated: true }),
    after: withOperation({}),
    changes: ["deprecation-withdrawn: editorial / editorial"],
  },
  {
    says: "summary, description and tags are words",
    before: withOperation({ summary: "List", description: "All of it.", tags: ["a"] }),
    after: withOperation({ summary: "Lists", description: "All of them.", tags: ["b"] }),
    changes: [
      "text-changed: editorial / editorial",
      "text-changed: editorial / editorial",
      "text-changed: editorial / editorial",
    ],
  },
  {
    says: "info is words",
    before: withPaths({}, { info: { version: "1.0.0" } }),
    after: withPaths({}, { info: { version: "1.1.0" } }),
    changes: ["text-changed: editorial / editorial"],
  },
  {
    says: "an extension is not judged, as far as nobody knows its meaning",
    before: withOperation({ "x-mood": "calm" }),
    after: withOperation({ "x-mood": "tense" }),
    changes: ["extension-changed: editorial / editorial"],
  },
  {
    says: "another structural check of a body is more than words",
    before: withOperation({ requestBody: { "x-official-request": "loose" } }),
    after: withOperation({ requestBody: { "x-official-request": "strict" } }),
    changes: ["declaration-changed: breaking / breaking"],
  },
  {
    says: "a member that no comparison knows is not passed over",
    before: withOperation({}),
    after: withOperation({ callbacks: { done: {} } }),
    changes: ["declaration-changed: breaking / breaking"],
  },
  {
    says: "a base URL more is to be served",
    before: withOperation({}, { servers: [{ url: "/v0" }] }),
    after: withOperation({}, { servers: [{ url: "/v0" }, { url: "/v1" }] }),
    changes: ["base-url-added: breaking / additive"],
  },
  {
    says: "a base URL less leads clients nowhere",
    before: withOperation({}, { servers: [{ url: "/v0" }, { url: "/v1" }] }),
    after: withOperation({}, { servers: [{ url: "/v1" }] }),
    changes: ["base-url-removed: additive / breaking"],
  },
  {
    says: "an open operation that asks for a token turns old clients away",
    before: withOperation({}),
    after: withOperation({ security: token }),
    changes: ["token-required: breaking / breaking"],
  },
  {
    says: "a guarded operation that opens must let everyone in",
    before: withOperation({ security: token }),
    after: withOperation({ security: [] }),
    changes: ["token-not-required: breaking / additive"],
  },
  {
    says: "the security of the whole document counts where an operation says nothing",
    before: withOperation({}, { security: token }),
    after: withOperation({}, { security: [] }),
    changes: ["token-not-required: breaking / additive"],
  },
  {
    says: "one more way to authorise is to be taken by servers",
    before: withOperation({ security: token }),
    after: withOperation({ security: [...token, { key: [] }] }),
    changes: ["security-alternative-added: breaking / additive"],
  },
  {
    says: "one way less to authorise turns its users away",
    before: withOperation({ security: [...token, { key: [] }] }),
    after: withOperation({ security: token }),
    changes: ["security-alternative-removed: additive / breaking"],
  },
  {
    says: "another way to authorise fits neither side",
    before: withOperation({ security: token }),
    after: withOperation({ security: [{ key: [] }] }),
    changes: ["security-changed: breaking / breaking"],
  },
  {
    says: "another scheme below the same name is another way",
    before: withOperation({ security: token }, schemes({ type: "http", scheme: "bearer" })),
    after: withOperation({ security: token }, schemes({ type: "http", scheme: "basic" })),
    changes: ["security-changed: breaking / breaking"],
  },
];
