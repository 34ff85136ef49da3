import { createSocket, type Socket } from "node:dgram";
import { once } from "node:events";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createNameServer, type NameServer } from "../../src/node/name-server.js";

const types = { A: 1, TXT: 16, AAAA: 28 };
const codes = { none: 0, failed: 2, unknown: 3 };
interface Zone {
  readonly A?: readonly string[];
  readonly AAAA?: readonly string[];
  readonly TXT?: readonly (readonly string[])[];
}
const zones: Readonly<Record<string, Zone | "failed" | "silent">> = {
  "example.com": {
    A: ["192.0.2.7"],
    AAAA: ["2001:db8::7"],
    TXT: [["v=MCPv1; k=ed2", "5519; p=AAAA"], ["v=spf1 -all"]],
  },
  "ipv6.example.com": { AAAA: ["2001:db8::8"] },
  "empty.example.com": {},
  "failed.example.com": "failed",
  "silent.example.com": "silent",
};
let socket: Socket;
let nameServer: NameServer;

beforeAll(async () => {
  socket = createSocket("udp4");
  socket.on("message", (question, { port, address }) => {
    const answer = answerTo(question);
    if (answer !== undefined) {
      socket.send(answer, port, address);
    }
  });
  socket.bind(0, "127.0.0.1");
  await once(socket, "listening");
  nameServer = createNameServer([`127.0.0.1:${socket.address().port}`]);
});

afterAll(() => {
  socket.close();
});

/** An answer to a question of one name (RFC 1035 §4); undefined where there is to be none. */
function answerTo(question: Buffer): Buffer | undefined {
  const labels: string[] = [];
  let at = 12;
  for (let size = question[at] ?? 0; size > 0; size = question[at] ?? 0) {
    labels.push(question.subarray(at + 1, at + 1 + size).toString("latin1"));
    at += size + 1;
  }
  const type = question.readUInt16BE(at + 1);
  const zone = zones[labels.join(".").toLowerCase()];
  if (zone === "silent") {
    return undefined;
  }
  const records = typeof zone === "object" ? recordsOf(zone, type) : [];
  const code = zone === "failed" ? codes.failed : zone === undefined ? codes.unknown : codes.none;
  const header = Buffer.from(question.subarray(0, 12));
  header.writeUInt16BE(0x8180 | code, 2);
  header.writeUInt16BE(records.length, 6);
  header.writeUInt32BE(0, 8);
  return Buffer.concat([
    header,
    question.subarray(12, at + 5),
    ...records.map((data) => record(type, data)),
  ]);
}

function recordsOf({ A = [], AAAA = [], TXT = [] }: Zone, type: number): readonly Buffer[] {
  switch (type) {
    case types.A:
      return A.map((address) => Buffer.from(address.split(".").map(Number)));
    case types.AAAA:
      return AAAA.map((address) => {
        const [head = "", tail = ""] = address.split("::");
        const words = (text: string) =>
          text
            .split(":")
            .map((word) => word.padStart(4, "0"))
            .join("");
        return Buffer.from(words(head) + words(tail).padStart(32 - words(head).length, "0"), "hex");
      });
    case types.TXT:
      return TXT.map((texts) =>
        Buffer.concat(
          texts.map((text) => Buffer.concat([Buffer.of(text.length), Buffer.from(text)])),
        ),
      );
    default:
      return [];
  }
}

function record(type: number, data: Buffer): Buffer {
  const head = Buffer.from("c00c0000000100000001", "hex");
  head.writeUInt16BE(type, 2);
  const size = Buffer.alloc(2);
  size.writeUInt16BE(data.length);
  return Buffer.concat([head, size, data]);
}

test("the strings of a record are joined without a separator", async () => {
  const records = await nameServer.resolveTxt("example.com");

  expect([...records].sort()).toEqual(["v=MCPv1; k=ed25519; p=AAAA", "v=spf1 -all"]);
});

test("a name without texts has none", async () => {
  expect(await nameServer.resolveTxt("empty.example.com")).toEqual([]);
});

test.each([
  ["nothing.example.com", "no such host"],
  [`${"a".repeat(64)}.example.com`, "no such host"],
  ["failed.example.com", "server misbehaving"],
  ["silent.example.com", "i/o timeout"],
])("the texts of %s fail", async (name, reason) => {
  await expect(nameServer.resolveTxt(name)).rejects.toThrow(reason);
});

test("a host has its addresses, IPv4 first", async () => {
  expect(await nameServer.resolveAddresses("example.com")).toEqual(["192.0.2.7", "2001:db8::7"]);
  expect(await nameServer.resolveAddresses("ipv6.example.com")).toEqual(["2001:db8::8"]);
});

test.each([
  ["empty.example.com", "no such host"],
  ["nothing.example.com", "no such host"],
  ["failed.example.com", "server misbehaving"],
])("the host %s has no address", async (name, reason) => {
  await expect(nameServer.resolveAddresses(name)).rejects.toThrow(`lookup ${name}: ${reason}`);
});
