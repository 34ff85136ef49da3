import type { Answer, BodyReading, Registry } from "../../src/index.js";
import { document } from "./test-registry.js";

/** In what a call differs from the one of its operation that succeeds. */
export interface Situation {
  readonly method?: string;
  /** As it stands in a path. */
  readonly name?: string;
  /** As it stands in a path. */
  readonly version?: string;
  readonly query?: string;
  readonly path?: (path: string) => string;
  readonly headers?: Readonly<Record<string, string | undefined>>;
  /** Members that the body has beside those that it needs. */
  readonly members?: object;
  /** Sent in the place of the body. */
  readonly text?: string;
  /** What becomes of reading the body. */
  readonly reading?: BodyReading;
}

interface Asked {
  readonly method: string;
  readonly path: (name: string, version: string) => string;
  readonly body?: object;
}

const row = (name: string, version: string): string => `/servers/${name}/versions/${version}`;
const asked = {
  list: { method: "GET", path: () => "/servers" },
  versions: { method: "GET", path: (name) => `/servers/${name}/versions` },
  version: { method: "GET", path: row },
  publish: { method: "POST", path: () => "/publish", body: document("com.example/a1", "2.0.0") },
  update: { method: "PUT", path: row, body: document("com.example/a1", "1.0.0") },
  status: {
    method: "PATCH",
    path: (name, version) => `${row(name, version)}/status`,
    body: { status: "deprecated" },
  },
  statuses: {
    method: "PATCH",
    path: (name) => `/servers/${name}/status`,
    body: { status: "deprecated" },
  },
  validate: { method: "POST", path: () => "/validate", body: document("com.example/a1", "1.0.0") },
} as const satisfies Record<string, Asked>;

/** An operation of the outcome matrix. */
export type AskedId = keyof typeof asked;

/** The operations of the outcome matrix that take a body. */
export const writes = ["publish", "update", "status", "statuses", "validate"] as const;

/** The operations of the outcome matrix that want a token. */
export const secured = ["publish", "update", "status", "statuses"] as const;

/** The operations of the outcome matrix. */
export const everyId: readonly AskedId[] = ["list", "versions", "version", ...writes];

/** Asks an operation about `com.example/a1` 1.0.0, in all but the situation as it wants it. */
export function ask(
  registry: Registry,
  prefix: string,
  id: AskedId,
  authorization: string,
  situation: Situation = {},
): Promise<Answer> {
  const { method, path, body }: Asked = asked[id];
  const { name = "com.example%2Fa1", version = "1.0.0", query, members, text } = situation;
  const change = situation.path ?? ((same: string) => same);
  const target = change(prefix + path(name, version)) + (query === undefined ? "" : `?${query}`);
  const headers: Readonly<Record<string, string | undefined>> = {
    "content-type": "application/json",
    authorization,
    ...situation.headers,
  };
  const content = text ?? (body === undefined ? "" : JSON.stringify({ ...body, ...members }));
  const bytes = new TextEncoder().encode(content);
  return registry.handle({
    method: situation.method ?? method,
    target,
    header: (header) => headers[header],
    async body(limit) {
      const reading =
        bytes.length < limit ? { outcome: "complete", bytes } : { outcome: "too-large" };
      return situation.reading ?? (reading as BodyReading);
    },
  });
}
