import { once } from "node:events";
import { connect } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readVectors } from "../../../../test/helpers/read-vectors.js";
import { bearerToken } from "../../src/http/bearer.js";
import { type Listening, listen } from "../../src/node.js";
import { document, testRegistry } from "../helpers/test-registry.js";

interface HeaderVector {
  readonly description: string;
  readonly headers: readonly string[];
  readonly token?: string;
  readonly refused?: 401 | 422;
}
const body = JSON.stringify(document("com.example/weather", "1.0.0"));
const missing = {
  detail: "validation failed",
  errors: [
    {
      message: "required header parameter is missing",
      location: "header.Authorization",
      value: "",
    },
  ],
};
const malformed = {
  detail: "Invalid Authorization header format. Expected 'Bearer <token>'",
};
const invalid = { detail: "Invalid or expired Registry JWT token" };
let listening: Listening;

beforeAll(async () => {
  listening = await listen(testRegistry(), { port: 0 });
});

afterAll(async () => {
  await listening.close();
});

// A raw connection: `fetch` would join the fields of one name and refuse some of the values.
async function publish(headers: readonly string[]): Promise<{ status: number; problem: unknown }> {
  const socket = connect(Number(new URL(listening.url).port), "127.0.0.1");
  const pieces: Buffer[] = [];
  socket.on("data", (piece: Buffer) => pieces.push(piece));
  const fields = [
    "POST /v0.1/publish HTTP/1.1",
    "Host: registry.example",
    "Connection: close",
    "Content-Type: application/json",
    `Content-Length: ${Buffer.byteLength(body)}`,
    ...headers.map((value) => `Authorization: ${value}`),
  ];
  socket.end(`${fields.join("\r\n")}\r\n\r\n${body}`);
  await once(socket, "close");
  const [head = "", content = ""] = Buffer.concat(pieces).toString("utf8").split("\r\n\r\n");
  return { status: Number(head.split(" ")[1]), problem: JSON.parse(content) };
}

test.each(readVectors<HeaderVector>("auth/token-headers"))(
  "$description",
  async ({ headers, token, refused = 401 }) => {
    const { status, problem } = await publish(headers);

    expect(status).toBe(refused);
    if (token !== undefined) {
      expect(problem).toMatchObject(invalid);
      expect(bearerToken(headers[0] ?? "")).toBe(token);
    } else {
      expect(problem).toMatchObject(refused === 422 ? missing : malformed);
    }
  },
);
