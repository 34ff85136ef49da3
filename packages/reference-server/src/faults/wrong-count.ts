import { changeList } from "../modes/list-body.js";
import { type Fault, whenStruck } from "./fault.js";

const tooMany = 100;

/** Miscounts. */
export const wrongCount: Fault = {
  kind: "rate",
  does: "gives a `metadata.count` beyond the rows of the page, as a total would be",
  finds: "clients that go by the count in place of the cursor, or use it as an index",
  start: whenStruck(async (exchange, next) =>
    changeList(await next(exchange), (list) => ({
      ...list,
      metadata: { ...list.metadata, count: list.servers.length + tooMany },
    })),
  ),
};
