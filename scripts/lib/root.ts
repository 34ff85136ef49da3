import { resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";

/** Absolute path of the repository, with a slash at its end: here are the tools, the packages and the tests. */
export const repository: string = fileURLToPath(new URL("../../", import.meta.url));

/**
 * Absolute path, with a slash at its end, of the folder whose `spec/` is read and whose generated files are
 * written: the repository, or a scratch copy that the variable `SPEC_ROOT` names.
 */
export const root: string = process.env["SPEC_ROOT"]
  ? resolve(process.env["SPEC_ROOT"]) + sep
  : repository;
