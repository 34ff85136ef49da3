import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

// An immutable linked list of bare documents: no `_meta` and no counts. They come from a catalogue upstream
// with its faults, and in all scripts. A cursor is the row that comes next.
interface Node {
  readonly document: Readonly<Record<string, unknown>> & {
    readonly name: string;
    readonly version: string;
  };
  readonly next: Node | undefined;
}

const schema = "https://static.modelcontextprotocol.io/schemas/2025-12-11/server.schema.json";

const documents: readonly Node["document"][] = [
  {
    $schema: schema,
    name: "com.example.atlas/karte",
    version: "1.0.0",
    description: "Straßen und Größen",
  },
  {
    $schema: schema,
    name: "com.example.atlas/karte",
    version: "1.1.0",
    description: "Straßen, Größen 🗺️",
  },
  {
    $schema: schema,
    name: "com.example.atlas/地図",
    version: "1.0.0",
    description: "名前は規則に反する",
  },
  {
    $schema: schema,
    name: "com.example.atlas/long",
    version: "1.0.0",
    description: "ё".repeat(3_000),
  },
  { $schema: schema, name: "com.example.atlas/silent", version: "1.0.0" },
  {
    $schema: schema,
    name: "no-slash",
    version: "^1.0.0",
    description: "A name and a range",
    packages: {},
  },
  {
    $schema: "https://example.com/none.json",
    name: "com.example/İstanbul",
    version: "",
    description: "I",
  },
  {
    name: "org.example/old-shape",
    version: "0.1",
    description: "Old",
    packages: [{ registry_name: "oci" }],
  },
  {
    name: "org.example/status",
    version: "0.2",
    description: "Says so itself",
    status: "deprecated",
  },
];

const list = documents.reduceRight<Node | undefined>(
  (next, document) => ({ document, next }),
  undefined,
);

function* nodesFrom(node: Node | undefined): Generator<Node> {
  for (let here = node; here !== undefined; here = here.next) yield here;
}

const keyOf = ({ document }: Node): string => `${document.name}\u{1f517}${document.version}`;

/** No name is listed again after its newest version, so that what follows tells which that is. */
const isNewest = ({ document, next }: Node): boolean => next?.document.name !== document.name;

function matches(node: Node, query: URLSearchParams, byWords: boolean): boolean {
  const { name, version } = node.document;
  const [search, wanted] = [(query.get("search") ?? "").toLowerCase(), query.get("version")];
  const found = byWords
    ? name
        .toLowerCase()
        .split("/")
        .some((word) => word.startsWith(search))
    : name.toLowerCase().includes(search);
  return found && (!wanted || wanted === version || (wanted === "latest" && isNewest(node)));
}

function page(query: URLSearchParams, byWords: boolean): object | undefined {
  const limit = Number(query.get("limit") ?? 3);
  const cursor = query.get("cursor");
  const first = cursor ? [...nodesFrom(list)].find((node) => keyOf(node) === cursor) : list;
  if (first === undefined || !Number.isInteger(limit) || limit < 1) return undefined;
  const servers: object[] = [];
  for (const node of nodesFrom(first)) {
    if (!matches(node, query, byWords)) continue;
    if (servers.length === limit) return { servers, metadata: { nextCursor: keyOf(node) } };
    servers.push({ server: node.document });
  }
  return { servers };
}

function answer(target: string, byWords: boolean): [status: number, body: object] {
  const { pathname, searchParams } = new URL(target, "http://localhost");
  const [, prefix, servers, name, word, version] = pathname.split("/").map(decodeURIComponent);
  if (prefix !== "v0.1" || servers !== "servers") return [404, { detail: "Unknown path" }];
  if (name === undefined) {
    const body = page(searchParams, byWords);
    return body === undefined ? [400, { error: "Bad cursor or limit" }] : [200, body];
  }
  const nodes = [...nodesFrom(list)].filter(({ document }) => document.name === name).reverse();
  if (nodes.length === 0 || word !== "versions") return [404, { error: `No ${name}` }];
  if (version === undefined)
    return [200, { servers: nodes.map(({ document }) => ({ server: document })) }];
  const node = nodes.find(({ document }) => ["latest", document.version].includes(version));
  return node === undefined
    ? [404, { error: "No such version" }]
    : [200, { server: node.document }];
}

/** A registry on a linked list. Faulty, its search finds beginnings of words alone. */
export async function linkedList({ faulty = false } = {}) {
  const server = createServer((request, response) => {
    let [status, body]: [number, object] = [400, { error: "Malformed request" }];
    try {
      [status, body] = answer(request.url ?? "/", faulty);
    } catch (error) {
      if (!(error instanceof URIError)) throw error;
    }
    response.writeHead(status, { "Content-Type": "application/json; charset=utf-8" });
    response.end(`${JSON.stringify(body)}\n`);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    target: { baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}` },
    close: async (): Promise<void> => {
      server.close();
      server.closeAllConnections();
    },
  };
}
