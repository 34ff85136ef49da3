import type { Oddity } from "../helpers/mutant.js";
import { authOddities } from "./auth.js";
import { errorOddities } from "./errors.js";
import { listOddities } from "./list.js";
import { paginationOddities } from "./pagination.js";
import { surfaceOddities } from "./surface.js";
import { validateOddities } from "./validate.js";
import { versionsOddities } from "./versions.js";

/** Every legal oddity. */
export const oddities: readonly Oddity[] = [
  ...authOddities,
  ...errorOddities,
  ...listOddities,
  ...paginationOddities,
  ...surfaceOddities,
  ...validateOddities,
  ...versionsOddities,
];
