import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { runCommandLine, runInProcess, serve } from "./run-command-line.js";

const token = "very-secret-token/0123";
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "conformance-token-"));
});

afterEach(() => rm(folder, { recursive: true }));

test("a token of the environment is sent, and shown nowhere, though the target repeats it", async () => {
  const seen = new Set<string | undefined>();
  const url = await serve(({ headers }, response) => {
    seen.add(headers.authorization);
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify({ servers: [{ server: { name: token, version: token } }] }));
  });
  const formats = ["badge", "html", "json", "junit", "markdown", "sarif"];

  const { stdout, stderr } = await runCommandLine(
    ["run", url, ...formats.flatMap((format) => ["--report", `${format}=${folder}/${format}`])],
    { MCP_REGISTRY_TOKEN: token },
  );

  const ofChecks = ["Nonsense", "Bearer  a b"]; // Malformed on purpose, in the place of the token.
  expect([...seen].filter((sent) => !ofChecks.includes(sent ?? ""))).toEqual([`Bearer ${token}`]);
  expect(await readdir(folder)).toEqual(formats);
  const files = await Promise.all(formats.map((format) => readFile(join(folder, format), "utf8")));
  expect([stdout, stderr, ...files].filter((text) => text.includes(token))).toEqual([]);
});

test("a token file stands before the environment, and its line end is no part of the token", async () => {
  const seen = new Set<string | undefined>();
  const url = await serve(({ headers }, response) => {
    seen.add(headers.authorization);
    response.end("{}");
  });
  await writeFile(join(folder, "token"), "from-the-file\n");

  await runInProcess(
    ["run", url, "--only", "list.answers-json", "--token-file", join(folder, "token")],
    { MCP_REGISTRY_TOKEN: token },
  );

  expect([...seen]).toEqual(["Bearer from-the-file"]);
});

test("a registry that is not reached does not bring the token into the error", async () => {
  const { code, stderr } = await runInProcess(["run", `http://127.0.0.1:1/${token}`], {
    MCP_REGISTRY_TOKEN: token,
  });

  expect(code).toBe(2);
  expect(stderr).toContain("REDACTED cannot be judged");
  expect(stderr).not.toContain(token);
});

test.each([["--token", token], [`--token=${token}`]])(
  "a token on the command line is refused and not repeated",
  async (...words) => {
    const { code, stderr } = await runInProcess(["run", "http://a.example", ...words]);

    expect(code).toBe(2);
    expect(stderr).toMatch(/^error: a token on the command line is seen .+ --token-file\n$/);
    expect(stderr).not.toContain(token);
  },
);

test.each([
  ["too short", "short"],
  ["of more than one line", `${token}\n${token}`],
  ["of other characters", `${token} é`],
])("a token that is %s is wrong usage", async (_, text) => {
  const { code, stderr } = await runInProcess(["run", "http://a.example"], {
    MCP_REGISTRY_TOKEN: text,
  });

  expect(code).toBe(2);
  expect(stderr).toMatch(/^error: MCP_REGISTRY_TOKEN holds no bearer token\. Give one line/);
  expect(stderr).not.toContain(text);
});

test("a token file that is not there is wrong usage", async () => {
  const { code, stderr } = await runInProcess([
    ...["run", "http://a.example", "--token-file", join(folder, "none")],
  ]);

  expect(code).toBe(2);
  expect(stderr).toMatch(/^error: cannot read the token file .+ \(ENOENT\)\. Give one/);
});
