import type { Check } from "../engine/check.js";
import { authChecks } from "./auth.js";
import { catalogueChecks } from "./catalogue.js";
import { clientChecks } from "./client.js";
import { encodingChecks } from "./encoding.js";
import { errorsChecks } from "./errors.js";
import { latestChecks } from "./latest.js";
import { listChecks } from "./list.js";
import { notFoundChecks } from "./not-found.js";
import { paginationChecks } from "./pagination.js";
import { surfaceChecks } from "./surface.js";
import { validateChecks } from "./validate.js";
import { versionsChecks } from "./versions.js";

/** Every check of the suite, sorted by id. */
export const allChecks: readonly Check[] = [
  ...authChecks,
  ...catalogueChecks,
  ...clientChecks,
  ...encodingChecks,
  ...errorsChecks,
  ...latestChecks,
  ...listChecks,
  ...notFoundChecks,
  ...paginationChecks,
  ...surfaceChecks,
  ...validateChecks,
  ...versionsChecks,
].sort((a, b) => (a.id < b.id ? -1 : 1));
