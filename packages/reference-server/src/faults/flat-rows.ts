import { changeRows } from "../modes/change-rows.js";
import { isObject } from "../modes/is-object.js";
import { type Fault, whenStruck } from "./fault.js";

/** Gives rows in the shape of an older API. */
export const flatRows: Fault = {
  kind: "rate",
  does: "gives rows without the member `server`: its members stand beside `_meta`",
  finds: "clients that show empty cards, or crash on the first row",
  start: whenStruck(async (exchange, next) =>
    changeRows(await next(exchange), ({ server, ...rest }) => ({
      ...(isObject(server) ? server : {}),
      ...rest,
    })),
  ),
};
