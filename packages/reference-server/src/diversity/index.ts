import { badRequest } from "./bad-request.js";
import type { Choice } from "./choice.js";
import { chunkedBody } from "./chunked-body.js";
import { cursorForm } from "./cursor-form.js";
import type { ChoiceName } from "./diversity-options.js";
import { errorForm } from "./error-form.js";
import { extraHeaders } from "./extra-headers.js";
import { extraMembers } from "./extra-members.js";
import { extraMeta } from "./extra-meta.js";
import { headerCase } from "./header-case.js";
import { inclusiveSince } from "./inclusive-since.js";
import { instantForm } from "./instant-form.js";
import { jsonEscapes } from "./json-escapes.js";
import { keyOrder } from "./key-order.js";
import { listEnd } from "./list-end.js";
import { mediaType } from "./media-type.js";
import { noCount } from "./no-count.js";
import { noExtensions } from "./no-extensions.js";
import { officialMeta } from "./official-meta.js";
import { readOnly } from "./read-only.js";
import { rowOrder } from "./row-order.js";
import { tinyPages } from "./tiny-pages.js";
import { whiteSpace } from "./white-space.js";

/** Every choice, the outermost first: what stands later is changed by what stands before. */
export const choices: Readonly<Record<ChoiceName, Choice>> = {
  chunkedBody,
  headerCase,
  mediaType,
  extraHeaders,
  jsonEscapes,
  whiteSpace,
  keyOrder,
  errorForm,
  badRequest,
  extraMembers,
  extraMeta,
  noCount,
  cursorForm,
  listEnd,
  rowOrder,
  instantForm,
  officialMeta,
  tinyPages,
  inclusiveSince,
  readOnly,
  noExtensions,
};
