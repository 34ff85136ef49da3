import { officialKey } from "../../src/engine/rows.js";

/** What a judge has to let pass, as it was learnt from real registries. */
export const fairness = [
  "bytes that are no text, and what an HTTP library refuses",
  "walks whose end shows on an empty page",
  "comparisons and spellings of instants",
  "versions without an instant, or with equal ones",
  "what list and single version may have apart",
  "answers to names that cannot be, to methods and to other spellings of a path",
  "limits that are cut, refused or passed over",
  "searches that find more, or none at all",
  "documents with faults of an upstream",
  "empty registries, private ones, and those below a path",
] as const;

/** A status and a body, and the headers by lower-case name. */
export interface Seen {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  /** The body as JSON, as loosely as habits are told by. */
  readonly body: {
    readonly servers?: readonly Item[] | undefined;
    readonly server?: Item["server"] | undefined;
    readonly _meta?: Item["_meta"];
    readonly metadata?: { readonly nextCursor?: string | null } | undefined;
  };
}

interface Item {
  readonly server: { readonly name: string; readonly packages?: readonly unknown[] };
  readonly _meta?: Readonly<Record<string, Readonly<Record<string, unknown>>>> | undefined;
}

/** A legal habit, the line of the list above that it belongs to, and how a registry shows it. */
export interface FairHabit {
  readonly line: (typeof fairness)[number];
  readonly registry: string;
  readonly habit: string;
  /** Method, GET by default, and target behind the base URL. */
  readonly request: string;
  /** Whether it is sent without the registry's token. Default false. */
  readonly isAnonymous?: boolean;
  readonly shows: (seen: Seen) => boolean;
}

const [bytes, ends, instants, order, apart, spellings, limits, search, documents, places] =
  fairness;

const official = ({ _meta }: Pick<Item, "_meta">): Readonly<Record<string, unknown>> =>
  _meta?.[officialKey] ?? {};
const count = ({ body }: Seen): number => body.servers?.length ?? -1;
const nightly = "/v0.1/servers/com.example.factory%2Fnightly/versions";
const alpha = "/v0/servers/com.example.shelf%2Falpha/versions/1.0.1";
const solo = "/v0.1/servers/com.example.solo%2Fplayer/versions";
const kv = "/v0.1/servers/com.example.edge%2Fkv/versions";
const isNamed = (name: string) => (seen: Seen) =>
  seen.status === 200 && seen.body.servers?.[0]?.server.name === name;

/** Each habit that a small registry shows. */
export const fairHabits: readonly FairHabit[] = [
  {
    line: bytes,
    registry: "many-versions",
    habit: "fails at bytes that are no UTF-8",
    request: "/v0.1/servers?search=%ff",
    shows: ({ status }) => status === 500,
  },
  {
    line: bytes,
    registry: "one-server",
    habit: "refuses a malformed escape with plain text",
    request: "/v0.1/servers/%zz/versions",
    shows: ({ status, headers }) => status === 400 && headers["content-type"] === "text/plain",
  },
  {
    line: ends,
    registry: "streamed-pages",
    habit: "gives a cursor that leads to an empty last page",
    request: "/v0.1/servers?limit=100",
    shows: (seen) => count(seen) === 9 && Boolean(seen.body.metadata?.nextCursor),
  },
  {
    line: ends,
    registry: "streamed-pages",
    habit: "gives an empty page in the middle of a walk",
    request: "/v0.1/servers?search=cc-tap&limit=1",
    shows: (seen) => count(seen) === 0 && Boolean(seen.body.metadata?.nextCursor),
  },
  {
    line: instants,
    registry: "array-table",
    habit: "lists what was updated at the very instant",
    request: "/v0.1/servers?updated_since=2026-01-10T08:30:10.250Z",
    shows: (seen) => count(seen) === 1,
  },
  {
    line: instants,
    registry: "streamed-pages",
    habit: "leaves out what was updated at the very instant",
    request: "/v0.1/servers?updated_since=2026-06-30T23:59:59Z",
    shows: (seen) => count(seen) === 0,
  },
  {
    line: instants,
    registry: "map-registry",
    habit: "compares milliseconds and shows nanoseconds",
    request: "/v0.1/servers?updated_since=2026-05-01T12:00:05Z&search=billing",
    shows: ({ body }) =>
      body.servers?.some(
        (item) => official(item)["updatedAt"] === "2026-05-01T12:00:04.999600000Z",
      ) === true,
  },
  {
    line: instants,
    registry: "json-files",
    habit: "shows whole seconds and rounds what it compares",
    request: "/v0.1/servers?updated_since=2026-02-03T10:00:05Z",
    shows: ({ body }) =>
      body.servers?.some((item) => official(item)["updatedAt"] === "2026-02-03T10:00:04Z") === true,
  },
  {
    line: instants,
    registry: "one-server",
    habit: "writes instants with offsets, and with one and nine digits of a fraction",
    request: "/v0.1/servers",
    shows: ({ text }) => ["+05:45", ".5-02:30", ".123456789Z"].every((part) => text.includes(part)),
  },
  {
    line: order,
    registry: "many-versions",
    habit: "says no instant of publishing, and lists the oldest version first",
    request: nightly,
    shows: ({ text, body: { servers = [] } }) =>
      !text.includes("publishedAt") && official(servers.at(-1) ?? {})["isLatest"] === true,
  },
  {
    line: order,
    registry: "streamed-pages",
    habit: "published all at one instant, and lists the oldest version first",
    request: "/v0.1/servers/com.example.stream%2Fdd-tap/versions",
    shows: ({ body: { servers = [] } }) =>
      new Set(servers.map((item) => official(item)["publishedAt"])).size === 1 &&
      official(servers.at(-1) ?? {})["isLatest"] === true,
  },
  {
    line: apart,
    registry: "one-server",
    habit: "gives a single version metadata and members that the list has not",
    request: `${solo}/1.0.0`,
    shows: ({ text }) => text.includes("com.example.solo/rank") && text.includes("took"),
  },
  {
    line: apart,
    registry: "under-a-path",
    habit: "gives packages and remotes of a single version in another order",
    request: alpha,
    shows: ({ text }) => text.indexOf("weather-oci") < text.indexOf("weather-npm"),
  },
  {
    line: apart,
    registry: "under-a-path",
    habit: "has an empty `_meta` in the list",
    request: "/v0/servers",
    shows: ({ body }) => JSON.stringify(body.servers?.[0]?._meta) === "{}",
  },
  {
    line: apart,
    registry: "linked-list",
    habit: "has no `_meta` at all",
    request: "/v0.1/servers",
    shows: ({ body }) => body.servers?.every(({ _meta }) => _meta === undefined) === true,
  },
  {
    line: apart,
    registry: "private-vault",
    habit: "has no `_meta` beside a single version",
    request: "/v0.1/servers/com.example.ann%2Fdesk/versions/latest",
    shows: ({ status, body }) => status === 200 && body._meta === undefined,
  },
  {
    line: spellings,
    registry: "under-a-path",
    habit: "refuses a name that the pattern forbids with 400",
    request: "/v0/servers/no-slash/versions",
    shows: ({ status }) => status === 400,
  },
  {
    line: spellings,
    registry: "array-table",
    habit: "answers a wrong method 405",
    request: "DELETE /v0.1/servers",
    shows: ({ status }) => status === 405,
  },
  {
    line: spellings,
    registry: "map-registry",
    habit: "answers a wrong method 404",
    request: "DELETE /v0.1/servers",
    shows: ({ status }) => status === 404,
  },
  {
    line: spellings,
    registry: "json-files",
    habit: "answers an unknown route with the plain text of its router",
    request: "/v0.1/nothing",
    shows: ({ status, text }) => status === 404 && text === "404 page not found\n",
  },
  {
    line: spellings,
    registry: "request-handler",
    habit: "finds a name that is encoded twice",
    request: kv.replace("%2F", "%252F"),
    shows: isNamed("com.example.edge/kv"),
  },
  {
    line: spellings,
    registry: "many-versions",
    habit: "finds a name whose slash is not encoded",
    request: nightly.replace("%2F", "/"),
    shows: isNamed("com.example.factory/nightly"),
  },
  {
    line: spellings,
    registry: "request-handler",
    habit: "answers a path with a slash at its end",
    request: `${kv}/`,
    shows: isNamed("com.example.edge/kv"),
  },
  {
    line: spellings,
    registry: "event-log",
    habit: "redirects a path with a slash at its end",
    request: "/v0.1/servers/?limit=1",
    shows: ({ status, headers }) =>
      status === 301 && headers["location"] === "/v0.1/servers?limit=1",
  },
  {
    line: spellings,
    registry: "request-handler",
    habit: "reads paths in any letter case",
    request: kv.replace("servers", "Servers"),
    shows: isNamed("com.example.edge/kv"),
  },
  {
    line: limits,
    registry: "array-table",
    habit: "cuts a limit above its cap",
    request: "/v0.1/servers?limit=100",
    shows: (seen) => count(seen) === 5,
  },
  {
    line: limits,
    registry: "array-table",
    habit: "passes over a limit that is no integer",
    request: "/v0.1/servers?limit=ten",
    shows: (seen) => count(seen) === 5,
  },
  {
    line: limits,
    registry: "json-files",
    habit: "refuses a limit above its cap with 400",
    request: "/v0.1/servers?limit=100",
    shows: ({ status }) => status === 400,
  },
  {
    line: limits,
    registry: "map-registry",
    habit: "refuses a limit above its cap with 422",
    request: "/v0.1/servers?limit=100",
    shows: ({ status }) => status === 422,
  },
  {
    line: limits,
    registry: "map-registry",
    habit: "refuses a limit that is no integer",
    request: "/v0.1/servers?limit=ten",
    shows: ({ status }) => status === 422,
  },
  {
    line: search,
    registry: "array-table",
    habit: "searches titles too",
    request: "/v0.1/servers?search=weather%20for",
    shows: isNamed("com.example.weather/forecast"),
  },
  {
    line: search,
    registry: "json-files",
    habit: "refuses to search",
    request: "/v0.1/servers?search=a",
    shows: ({ status }) => status === 400,
  },
  {
    line: search,
    registry: "under-a-path",
    habit: "passes over a search",
    request: "/v0/servers?search=no-such-name",
    shows: (seen) => count(seen) === 4,
  },
  {
    line: documents,
    registry: "linked-list",
    habit: "serves a document without a description",
    request: "/v0.1/servers/com.example.atlas%2Fsilent/versions/1.0.0",
    shows: ({ status, text }) => status === 200 && !text.includes("description"),
  },
  {
    line: places,
    registry: "just-started",
    habit: "has taken in nothing yet",
    request: "/servers",
    shows: (seen) => count(seen) === 0,
  },
  {
    line: places,
    registry: "private-vault",
    habit: "wants a token for every read",
    request: "/v0.1/servers",
    isAnonymous: true,
    shows: ({ status, headers }) => status === 401 && "www-authenticate" in headers,
  },
  {
    line: places,
    registry: "under-a-path",
    habit: "is one of several below a path",
    request: "/v0/servers?limit=1",
    shows: (seen) => count(seen) === 1,
  },
];
