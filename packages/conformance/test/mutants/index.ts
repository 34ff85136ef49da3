import type { Mutant } from "../helpers/mutant.js";
import { authMutants } from "./auth.js";
import { clientMutants } from "./client.js";
import { encodingMutants } from "./encoding.js";
import { errorsMutants } from "./errors.js";
import { latestMutants } from "./latest.js";
import { listMutants } from "./list.js";
import { notFoundMutants } from "./not-found.js";
import { paginationMutants } from "./pagination.js";
import { surfaceMutants } from "./surface.js";
import { validateMutants } from "./validate.js";
import { versionsMutants } from "./versions.js";

/** Every mutant; each differs from the reference registry in one observable. */
export const mutants: readonly Mutant[] = [
  ...authMutants,
  ...clientMutants,
  ...encodingMutants,
  ...errorsMutants,
  ...latestMutants,
  ...listMutants,
  ...notFoundMutants,
  ...paginationMutants,
  ...surfaceMutants,
  ...validateMutants,
  ...versionsMutants,
];
