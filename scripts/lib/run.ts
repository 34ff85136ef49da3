import { type SpawnSyncOptions, spawnSync } from "node:child_process";
import { join } from "node:path";
import { repository } from "./root.js";
import { InputError } from "./run-script.js";

/**
 * Runs a program to its end and returns what it wrote to standard output.
 *
 * @throws {InputError} with its output where it fails or takes longer than five minutes.
 */
export function run(
  program: string,
  args: readonly string[],
  options: SpawnSyncOptions = {},
): string {
  const result = spawnSync(program, args, {
    cwd: repository,
    encoding: "utf8",
    timeout: 300_000,
    maxBuffer: 64 * 1024 * 1024,
    ...options,
  });
  const { status, signal, stdout, stderr, error } = result as typeof result & {
    stdout: string;
    stderr: string;
  };
  if (status !== 0)
    throw new InputError(
      `${[program, ...args].join(" ")} failed (${error?.message ?? signal ?? status})\n${stdout}${stderr}`,
    );
  return stdout;
}

/** Path of a tool's program in node_modules. */
export function tool(name: string): string {
  return join(repository, "node_modules/.bin", name);
}
