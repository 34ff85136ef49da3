import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { runCommandLine, serve } from "./run-command-line.js";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "conformance-cli-"));
});

afterEach(() => rm(folder, { recursive: true }));

async function judge(url: string): Promise<Awaited<ReturnType<typeof runCommandLine>>> {
  return await runCommandLine([
    ...["run", url, "--timeout", "300"],
    ...["--report", `json=${folder}/report.json`, "--report", `html=${folder}/report.html`],
  ]);
}

test.each([
  {
    target: "answers an HTML page",
    answer: (): string => "<!doctype html><title>Welcome</title>",
    cause: /answers an HTML page \(status 200\)/,
    remedy: "Check that the URL is the base of the API",
  },
  {
    target: "answers broken JSON",
    answer: (): string => '{"servers":[\n{"name":"\u001b[2J',
    cause: /answers 200 with broken JSON/,
    remedy: "Look at the body with: curl",
  },
])("a target that $target is told of in one line", async ({ answer, cause, remedy }) => {
  const url = await serve((_, response) => response.end(answer()));

  const { code, stdout, stderr } = await judge(url);

  expect(code).toBe(1);
  expect(stderr).toMatch(/^error: [^\p{Cc}]+\n$/u);
  expect(stderr).toMatch(cause);
  expect(stderr).toContain(remedy);
  expect(stdout).toMatch(/^verdict: fail · .+\n$/);
  expect(await readdir(folder)).toEqual(["report.html", "report.json"]);
});

test("a target that redirects in a loop is told of in one line", async () => {
  const url = await serve((_, response) =>
    response.writeHead(302, { location: "/v0.1/servers?limit=1" }).end(),
  );

  const { code, stderr } = await judge(url);

  expect(code).toBe(1);
  expect(stderr).toMatch(/^error: .+ is a redirect loop .+ Check the registry's address.+\n$/);
});

test("a target whose body never ends is told of in one line", async () => {
  const url = await serve((_, response) => {
    const writing = setInterval(() => response.write("[0,"), 20);
    response.on("close", () => clearInterval(writing));
  });

  const { code, stderr } = await judge(url);

  expect(code).toBe(1);
  expect(stderr).toMatch(
    /^error: .+the body did not end within 300 ms .+ A listing must be a finished JSON body\n$/,
  );
});

test("a target where nothing listens is told of in one line, and no report is written", async () => {
  const { code, stdout, stderr } = await judge("http://127.0.0.1:1");

  expect(code).toBe(2);
  expect(stderr).toMatch(
    /^error: .+nothing listens there \(connection refused\)\. Check the URL.+\n$/,
  );
  expect(stdout).toBe("");
  expect(await readdir(folder)).toEqual([]);
});

test.each([
  {
    wrong: "an unknown option",
    args: ["run", "http://a.example", "--strct"],
    says: /unknown option '--strct' \(Did you mean/,
  },
  {
    wrong: "an unknown check",
    args: ["run", "http://a.example", "--only", "lst.*"],
    says: /no check is called "lst\.\*"\. `/,
  },
])("$wrong ends the process as wrong usage", async ({ args, says }) => {
  const { code, stdout, stderr } = await runCommandLine(args);

  expect(code).toBe(2);
  expect(stderr).toMatch(/^error: .+\n$/);
  expect(stderr).toMatch(says);
  expect(stdout).toBe("");
});

test("a report that cannot be written is told of before the target is asked", async () => {
  let requests = 0;
  const url = await serve((_, response) => {
    requests += 1;
    response.end();
  });
  await writeFile(join(folder, "file"), "");

  const { code, stderr } = await runCommandLine([
    ...["run", url, "--report", `html=${folder}/report.html`],
    ...["--report", `json=${folder}/file/report.json`],
  ]);

  expect(code).toBe(2);
  expect(stderr).toMatch(
    /^error: cannot write the report .+ is a file, not a folder\. Give a .+\n$/,
  );
  expect(requests).toBe(0);
  expect(await readdir(folder)).toEqual(["file"]);
});
