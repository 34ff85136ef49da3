import { changeInstants, changeOfficial, changeRows, officialKey } from "../modes/change-rows.js";
import { isObject } from "../modes/is-object.js";
import type { Row } from "../modes/list-body.js";
import { pick } from "../modes/random.js";
import type { Choice } from "./choice.js";

const forms = [
  ({ _meta: _, ...row }: Row) => row,
  (row: Row) => {
    const { [officialKey]: _, ...others } = isObject(row["_meta"]) ? row["_meta"] : {};
    return { ...row, _meta: others };
  },
  (row: Row) => changeOfficial(row, (official) => changeInstants(official, () => undefined)),
] as const;

/** Leaves official metadata out. */
export const officialMeta: Choice = {
  does: "leaves out `_meta`, the official member in it, or the instants in that",
  allowedBy: ["REQ-LIST-004", "REQ-CLIENT-008"],
  departsFrom: ["REQ-LIST-037", "REQ-CLIENT-034", "REQ-CLIENT-035"],
  start(random) {
    const change = pick(forms, random("officialMeta", 0));
    return async (exchange, next) => changeRows(await next(exchange), change);
  },
};
