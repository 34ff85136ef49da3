import type { CheckContext } from "../../engine/check.js";
import { readOpenapi } from "./read-openapi.js";

/**
 * The paths below `/x/` that the registry describes, as they stand below the prefix.
 *
 * @throws {Inconclusive} not applicable, where it does not describe its paths.
 */
export async function extensionPaths(context: CheckContext): Promise<readonly string[]> {
  const { paths } = await readOpenapi(context);
  const found = Object.keys(paths).flatMap((path) => {
    const [, below] = /^(?:\/v0(?:\.1)?)?(\/x(?:\/.*)?)$/.exec(path) ?? [];
    return below === undefined ? [] : [below];
  });
  return Object.keys(paths).length > 0
    ? [...new Set(found)]
    : context.claim.notApplicable("the registry does not describe its paths");
}
