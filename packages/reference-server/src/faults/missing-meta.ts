import { changeRows } from "../modes/change-rows.js";
import { type Fault, whenStruck } from "./fault.js";

/** Leaves `_meta` out. */
export const missingMeta: Fault = {
  kind: "rate",
  does: "gives rows without `_meta`, which the generic API allows and the official never does",
  finds: "clients that read `_meta` without a look: the whole page becomes an error",
  start: whenStruck(async (exchange, next) =>
    changeRows(await next(exchange), ({ _meta, ...row }) => row),
  ),
};
