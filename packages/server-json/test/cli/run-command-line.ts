import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { runCli } from "../../src/cli/run-cli.js";

/** What a command line came to. */
export interface Finished {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command inside the test's process, in a folder, with what standard input holds. */
export async function run(
  folder: string,
  words: readonly string[],
  input: string | Uint8Array = "",
): Promise<Finished> {
  let stdout = "";
  let stderr = "";
  const code = await runCli(words, {
    print: (text) => {
      stdout += text;
    },
    notice: (line) => {
      stderr += `${line}\n`;
    },
    readInput: async () => (typeof input === "string" ? Buffer.from(input) : input),
    color: false,
    width: 100,
    folder,
  });
  return { code, stdout, stderr };
}

/** A folder with files, which is gone after the test. */
export function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "server-json-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

/** The text of a sound document with some members changed. */
export function documentText(members: Readonly<Record<string, unknown>> = {}): string {
  const $schema = "https://static.modelcontextprotocol.io/schemas/2025-12-11/server.schema.json";
  const sound = {
    $schema,
    name: "com.example.clock/time",
    description: "Tells the time",
    version: "1.0.0",
  };
  return `${JSON.stringify({ ...sound, ...members }, null, 2)}\n`;
}
