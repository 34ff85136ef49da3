import { changeList, nextCursorOf, withNextCursor } from "../modes/list-body.js";
import { type Fault, whenStruck } from "./fault.js";

/** Loses the cursor. */
export const nullCursor: Fault = {
  kind: "rate",
  does: "gives a null cursor though rows remain",
  finds: "clients that delete what a sync did not see: nothing tells them that rows are missing",
  start: whenStruck(async (exchange, next) =>
    changeList(await next(exchange), (list) =>
      nextCursorOf(list) === undefined ? list : withNextCursor(list, null),
    ),
  ),
};
