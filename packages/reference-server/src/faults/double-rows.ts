import { type Exchange, queryOf, withQuery } from "../modes/exchange.js";
import {
  changeList,
  type ListBody,
  listOf,
  nextCursorOf,
  type Row,
  withRows,
} from "../modes/list-body.js";
import type { Fault } from "./fault.js";

const defaultLimit = 30;
const mostRemembered = 1000;

/** Gives rows twice. */
export const doubleRows: Fault = {
  kind: "rate",
  does: "begins later pages with the last row of the page before, as an offset cursor does",
  finds: "clients that do not tell rows by name and version",
  start({ strikes }) {
    const lastRows = new Map<string, Row>();
    const remember = (list: ListBody): void => {
      const cursor = nextCursorOf(list);
      const row = list.servers.at(-1);
      const [oldest] = lastRows.keys();
      if (cursor !== undefined && row !== undefined) {
        lastRows.set(cursor, row);
      }
      if (oldest !== undefined && lastRows.size > mostRemembered) {
        lastRows.delete(oldest);
      }
    };
    return async (exchange, next) => {
      if (exchange.operation !== "listServers") {
        return next(exchange);
      }
      const limit = limitOf(exchange);
      const row = lastRows.get(queryOf(exchange, "cursor") ?? "");
      const isDoubled = row !== undefined && limit > 1 && strikes(exchange);
      const shorter = isDoubled ? withQuery(exchange, { limit: `${limit - 1}` }) : exchange;
      const answer = changeList(await next(shorter), (list) =>
        isDoubled ? withRows(list, [row, ...list.servers]) : list,
      );
      const list = listOf(answer);
      if (list !== undefined) {
        remember(list);
      }
      return answer;
    };
  },
};

function limitOf(exchange: Exchange): number {
  return Number(queryOf(exchange, "limit") || defaultLimit);
}
