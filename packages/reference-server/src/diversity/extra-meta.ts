import { changeRows } from "../modes/change-rows.js";
import { isObject } from "../modes/is-object.js";
import type { Choice } from "./choice.js";

/** Adds metadata of a registry's own. */
export const extraMeta: Choice = {
  does: "adds metadata under a key of its own beside the official one",
  allowedBy: ["REQ-LIST-027", "REQ-SYNC-010"],
  departsFrom: [],
  start: () => async (exchange, next) =>
    changeRows(await next(exchange), (row) => {
      const { _meta: meta } = row;
      const known = isObject(meta) ? meta : {};
      return { ...row, _meta: { ...known, "com.example.catalogue/rating": { stars: 4 } } };
    }),
};
