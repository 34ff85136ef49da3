import { type AddressInfo, createServer, type Socket } from "node:net";

const $schema = "https://static.modelcontextprotocol.io/schemas/2025-12-11/server.schema.json";

// One server with one version, on bare sockets: HTTP is written by hand, each connection ends with its
// answer, and no more is known of a request than its first line. There is never a second page.
const name = "com.example.solo/player";
const official = {
  status: "deprecated",
  statusMessage: "Use com.example.duo/player",
  statusChangedAt: "2025-12-31T23:00:00.5-02:30",
  publishedAt: "2025-12-31T19:00:00+05:45",
  updatedAt: "2026-01-01T00:00:00.123456789Z",
  isLatest: true,
};
const shownAlone = {
  ...official,
  publishedAt: "2025-12-31T13:15:00.000Z",
  statusChangedAt: "2026-01-01T01:30:00.500000Z",
};
const server = { $schema, name, description: "Plays alone", version: "1.0.0" };
const key = "io.modelcontextprotocol.registry/official";
const item = { server, _meta: { [key]: official } };

type Reply = readonly [status: string, type: string, body: string];
const reply = (status: string, body: object): Reply => [
  status,
  "application/json",
  JSON.stringify(body),
];
const notFound = reply("404 Not Found", { error: "There is one server, and it is another" });

function answer(line: string, knowsLatest: boolean): Reply {
  const [method, target = ""] = line.split(" ");
  if (/%(?![\da-f]{2})/i.test(target)) return ["400 Bad Request", "text/plain", "400 Bad Request"];
  if (method !== "GET") return reply("501 Not Implemented", { error: "Only GET is spoken here" });
  const { pathname, searchParams: query } = new URL(target, "http://localhost");
  if (/^\/v0(\.1)?\/servers$/.test(pathname)) {
    const isListed =
      name.includes(query.get("search")?.toLowerCase() ?? "") &&
      [null, "latest", server.version].includes(query.get("version")) &&
      !(Date.parse(query.get("updated_since") ?? "") > Date.parse(official.updatedAt)) &&
      !query.get("cursor");
    return reply("200 OK", { servers: isListed ? [item] : [] });
  }
  const [, , , asked, , version] = pathname.replace(/%2F/i, "\0").split("/");
  if (asked?.replace("\0", "/") !== name) return notFound;
  if (version === undefined) return reply("200 OK", { servers: [item], metadata: { count: 1 } });
  return version === server.version || (knowsLatest && version === "latest")
    ? reply("200 OK", {
        server,
        _meta: { [key]: shownAlone, "com.example.solo/rank": 1 },
        took: 0.1,
      })
    : notFound;
}

function converse(socket: Socket, knowsLatest: boolean): void {
  let heard = "";
  socket.on("error", () => socket.destroy());
  socket.setTimeout(10_000, () => socket.destroy());
  socket.on("data", (chunk) => {
    heard += chunk.toString("latin1");
    if (heard.length > 65_536) socket.destroy();
    if (!heard.includes("\r\n\r\n")) return;
    const [status, type, body] = answer(heard.split("\r\n")[0] ?? "", knowsLatest);
    socket.end(`HTTP/1.0 ${status}\r\nContent-Type: ${type}\r\nConnection: close\r\n\r\n${body}`);
  });
}

/** A registry of one server. Faulty, it does not know `latest`. */
export async function oneServer({ faulty = false } = {}) {
  const sockets = new Set<Socket>();
  const listener = createServer((socket) => {
    sockets.add(socket.on("close", () => sockets.delete(socket)));
    converse(socket, !faulty);
  });
  await new Promise<void>((resolve) => listener.listen(0, "127.0.0.1", resolve));
  return {
    target: { baseUrl: `http://127.0.0.1:${(listener.address() as AddressInfo).port}` },
    close: async (): Promise<void> => {
      listener.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}
