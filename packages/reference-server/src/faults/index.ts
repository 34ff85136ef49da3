import { brokenJson } from "./broken-json.js";
import { clockSkew } from "./clock-skew.js";
import { cursorLoop } from "./cursor-loop.js";
import { cutBody } from "./cut-body.js";
import { doubleRows } from "./double-rows.js";
import { dropRows } from "./drop-rows.js";
import { emptyPages } from "./empty-pages.js";
import { endlessBody } from "./endless-body.js";
import { expireCursors } from "./expire-cursors.js";
import { expireTokens } from "./expire-tokens.js";
import type { Fault } from "./fault.js";
import type { FaultName } from "./fault-options.js";
import { flatRows } from "./flat-rows.js";
import { forgetFilters } from "./forget-filters.js";
import { genericErrors } from "./generic-errors.js";
import { htmlErrors } from "./html-errors.js";
import { htmlPage } from "./html-page.js";
import { ignoreCursor } from "./ignore-cursor.js";
import { jitter } from "./jitter.js";
import { latency } from "./latency.js";
import { missingMeta } from "./missing-meta.js";
import { nullCursor } from "./null-cursor.js";
import { nullServers } from "./null-servers.js";
import { problemErrors } from "./problem-errors.js";
import { redirect } from "./redirect.js";
import { retryAfter } from "./retry-after.js";
import { retryAfterDate } from "./retry-after-date.js";
import { shuffleRows } from "./shuffle-rows.js";
import { slowBody } from "./slow-body.js";
import { staleLatest } from "./stale-latest.js";
import { stalledBody } from "./stalled-body.js";
import { status429 } from "./status-429.js";
import { status502 } from "./status-502.js";
import { status503 } from "./status-503.js";
import { truncate } from "./truncate.js";
import { wrongCount } from "./wrong-count.js";
import { wrongType } from "./wrong-type.js";

/** Every fault, the outermost first: what stands later is changed by what stands before. */
export const faults: Readonly<Record<FaultName, Fault>> = {
  latency,
  jitter,
  slowBody,
  stalledBody,
  endlessBody,
  cutBody,
  truncate,
  brokenJson,
  wrongType,
  htmlPage,
  retryAfter,
  retryAfterDate,
  htmlErrors,
  genericErrors,
  problemErrors,
  redirect,
  status429,
  status503,
  status502,
  expireTokens,
  emptyPages,
  cursorLoop,
  expireCursors,
  ignoreCursor,
  forgetFilters,
  nullCursor,
  doubleRows,
  dropRows,
  shuffleRows,
  wrongCount,
  nullServers,
  flatRows,
  staleLatest,
  clockSkew,
  missingMeta,
};
