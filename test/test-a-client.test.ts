import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createRegistry } from "@mcp-registry-kit/reference-server";
import { expect, inject, test } from "vitest";
import { describeDiversity } from "../packages/reference-server/src/cli/describe-diversity.js";
import { describeFaults } from "../packages/reference-server/src/cli/describe-faults.js";
import { root } from "../scripts/lib/root.js";

const page = readFileSync(join(root, "docs/how-to/test-a-client.md"), "utf8");
const folder = join(root, "examples/test-a-client");
const examples = readdirSync(folder).map((file) => readFileSync(join(folder, file), "utf8"));

/** The fenced blocks of a language, without the indentation of the list that they stand in. */
function fences(language: string): readonly string[] {
  const pattern = new RegExp(`^( *)\`\`\`${language}\\n(.*?)^ *\`\`\`$`, "gms");
  return [...page.matchAll(pattern)].map(([, indentation = "", text = ""]) =>
    text.replaceAll(new RegExp(`^${indentation}`, "gm"), ""),
  );
}

function registry(...argv: readonly string[]): {
  readonly status: number | null;
  readonly err: string;
} {
  const { status, stderr } = spawnSync(
    process.execPath,
    [inject("commands")["reference-server"], ...argv],
    { cwd: root, encoding: "utf8", timeout: 20_000 },
  );
  return { status, err: stderr };
}

test.each(fences("ts"))("the code of the page is that of an example, which runs: %s", (code) => {
  expect(examples.some((example) => example.includes(code))).toBe(true);
});

test("what the page quotes of the help is what it prints", () => {
  const [fault, , , choice] = fences("text");

  expect(fault).toContain("cursorLoop");
  expect(describeFaults()).toContain(fault);
  expect(choice).toContain("noCount");
  expect(describeDiversity()).toContain(choice);
});

test("what the page quotes of a misspelled fault is what the command says", () => {
  const { status, err } = registry("--faults", "latncy=50ms");

  expect(status).toBe(2);
  expect(fences("text")[2]).toBe(err);
});

test("the calls that the page says are refused are refused, as it says", async () => {
  const sound = createRegistry({ faults: { seed: 7, status429: 0.3, retryAfter: 2 } });
  const answers: Response[] = [];
  for (let call = 0; call < 6; call += 1) {
    answers.push(await sound.fetch(new Request("http://registry.example/v0.1/servers?limit=1")));
  }
  const [status, ...headers] = fences("text")[1]?.trim().split("\n") ?? [];

  expect(answers.map((answer) => answer.status)).toEqual([200, 429, 200, 200, 429, 429]);
  expect(status).toBe("HTTP/1.1 429 Too Many Requests");
  expect([...(answers[1]?.headers ?? [])].map((header) => header.join(": ")).sort()).toEqual(
    headers.sort(),
  );
});
