import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import type { ProjectFacts } from "../init/project-facts.js";
import { readCargoToml } from "../init/read-cargo-toml.js";
import { readDockerfile } from "../init/read-dockerfile.js";
import { readPackageJson } from "../init/read-package-json.js";
import { readPyproject } from "../init/read-pyproject.js";
import { UsageError } from "./usage-error.js";

const readers = [
  ["package.json", readPackageJson],
  ["pyproject.toml", readPyproject],
  ["Cargo.toml", readCargoToml],
  ["Dockerfile", readDockerfile],
] as const;

/** What the files of a folder say of the project. @throws {UsageError} where one is there and broken. */
export async function readProject(folder: string): Promise<readonly ProjectFacts[]> {
  const facts: ProjectFacts[] = [];
  for (const [file, read] of readers) {
    const text = await readIfThere(join(folder, file));
    if (text === undefined) continue;
    try {
      facts.push(read(text));
    } catch (error) {
      const [cause] = (error instanceof Error ? error.message : String(error)).split("\n");
      throw new UsageError(`${file}: cannot be read (${cause}); mend it and run init again`, {
        cause: error,
      });
    }
  }
  return facts;
}

async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw new UsageError(`${path}: cannot be read`, { cause: error });
  }
}

/** What git knows of a folder; empty where it is no working tree or git is not installed. */
export interface GitFacts {
  readonly gitRemote?: string;
  /** Path of the folder inside of the working tree. */
  readonly subfolder?: string;
}

/** Asks git for the remote called `origin`, and where in the working tree the folder is. */
export async function readGit(folder: string): Promise<GitFacts> {
  const gitRemote = await git(folder, "remote", "get-url", "origin");
  const top = await git(folder, "rev-parse", "--show-toplevel");
  const subfolder = top === undefined ? undefined : relative(top, folder).replaceAll("\\", "/");
  return {
    ...(gitRemote !== undefined && { gitRemote }),
    ...(subfolder !== undefined && subfolder !== "" && { subfolder }),
  };
}

function git(folder: string, ...words: readonly string[]): Promise<string | undefined> {
  return new Promise((resolve) => {
    execFile("git", ["-C", folder, ...words], { timeout: 5_000 }, (error, stdout) => {
      // Without git, a working tree or a remote there is nothing to learn, and nothing is wrong.
      resolve(error === null ? stdout.trim() || undefined : undefined);
    });
  });
}
