import { existsSync, statSync } from "node:fs";
import { InputError } from "../../lib/run-script.js";
import { isGitRef, readGitRef } from "./read-git-ref.js";
import { readOpenapiFile } from "./read-openapi-file.js";
import type { SpecificationState } from "./specification-state.js";

/**
 * What the working specification is compared with: a bundled OpenAPI document where a file has this name,
 * else the commit that git knows by it.
 *
 * @throws {InputError} one line, where it is neither or cannot be read
 */
export function readBase(name: string, folder: string): SpecificationState {
  if (existsSync(name) && statSync(name).isFile()) return readOpenapiFile(name);
  if (isGitRef(name, folder)) return readGitRef(name, folder);
  throw new InputError(
    `${name}: neither a file nor a git ref; name a commit, branch or tag, or a bundled openapi.json`,
  );
}
