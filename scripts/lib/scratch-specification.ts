import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { repository } from "./root.js";

/** What a script printed and how it ended. */
export interface ScriptRun {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** The arguments of node that start one of the repository's scripts, such as `generate.ts`. */
export type StartScript = (script: string) => readonly string[];

/** Starts a script as npm does: from source. */
export const fromSource: StartScript = (script) => [
  "--import",
  "tsx",
  "--conditions=@mcp-registry-kit/source",
  `scripts/${script}`,
];

/** A copy of `spec/` to break, on which the scripts work instead of the repository. */
export interface ScratchSpecification {
  readonly folder: string;
  /** Puts one text in the place of another, which must be there. */
  edit(file: string, before: string, after: string): void;
  /** Runs one of the repository's scripts, such as `generate.ts`, on the copy. */
  run(script: string, ...argv: readonly string[]): ScriptRun;
  /** Runs git in the copy. @throws where git fails */
  git(...argv: readonly string[]): void;
  remove(): void;
}

/**
 * A new copy of `spec/`, with nothing generated beside it.
 *
 * @param start how its scripts are started; from source where nothing is said
 */
export function createScratchSpecification(start: StartScript = fromSource): ScratchSpecification {
  const folder = mkdtempSync(join(tmpdir(), "scratch-specification-"));
  cpSync(join(repository, "spec"), join(folder, "spec"), {
    recursive: true,
    filter: (source) => !source.endsWith("node_modules"),
  });
  return {
    folder,
    edit(file, before, after) {
      const text = readFileSync(join(folder, file), "utf8");
      if (!text.includes(before)) throw new Error(`${file} does not hold ${before}`);
      writeFileSync(
        join(folder, file),
        text.replace(before, () => after),
      );
    },
    run(script, ...argv) {
      const { status, stdout, stderr } = spawnSync(process.execPath, [...start(script), ...argv], {
        cwd: repository,
        encoding: "utf8",
        timeout: 60_000,
        env: { ...process.env, SPEC_ROOT: folder },
      });
      return { status, out: stdout, err: stderr };
    },
    git(...argv) {
      const identity = ["-c", "user.name=Example", "-c", "user.email=example@example.com"];
      const { status, stderr } = spawnSync("git", [...identity, ...argv], {
        cwd: folder,
        encoding: "utf8",
        timeout: 60_000,
      });
      if (status !== 0) throw new Error(`git ${argv.join(" ")} failed: ${stderr}`);
    },
    remove() {
      rmSync(folder, { recursive: true });
    },
  };
}
