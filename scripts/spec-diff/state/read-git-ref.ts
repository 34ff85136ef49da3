import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { InputError } from "../../lib/run-script.js";
import { readFolder } from "./read-folder.js";
import type { SpecificationState } from "./specification-state.js";

/** Whether a text names a commit of the repository at `folder`. */
export function isGitRef(ref: string, folder: string): boolean {
  // A leading dash would be an option of git.
  return (
    !ref.startsWith("-") &&
    git(folder, ["rev-parse", "--quiet", "--verify", `${ref}^{commit}`]).status === 0
  );
}

/**
 * The specification of a commit, read from git into a folder of its own that is removed again.
 *
 * @throws {InputError} `ref:file:line: …` where it cannot be read
 */
export function readGitRef(ref: string, folder: string): SpecificationState {
  const scratch = mkdtempSync(join(tmpdir(), "spec-diff-"));
  try {
    const archive = join(scratch, "spec.tar");
    const { status, stderr } = git(folder, ["archive", "--output", archive, ref, "spec"]);
    if (status !== 0)
      throw new InputError(`${ref}: no spec/ in this commit (${stderr.trim()}); name a later one`);
    const unpacked = spawnSync("tar", ["-xf", archive, "-C", scratch], {
      encoding: "utf8",
      timeout: 60_000,
    });
    if (unpacked.status !== 0)
      throw new Error(`tar failed: ${unpacked.stderr}`, { cause: unpacked.error });
    return readFolder(ref, scratch);
  } catch (error) {
    if (!(error instanceof InputError) || error.message.startsWith(`${ref}:`)) throw error;
    throw new InputError(`${ref}:${error.message}`, { cause: error });
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

function git(folder: string, args: readonly string[]): { status: number | null; stderr: string } {
  return spawnSync("git", args, { cwd: folder, encoding: "utf8", timeout: 60_000 });
}
