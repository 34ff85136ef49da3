import { queryOf, withQuery } from "../modes/exchange.js";
import { pick } from "../modes/random.js";
import type { Choice } from "./choice.js";

const sizes = [1, 2, 3, 5, 7] as const;

/** Gives small pages. */
export const tinyPages: Choice = {
  does: "gives pages of one to seven rows, however many are asked for",
  allowedBy: ["REQ-LIST-006", "REQ-LIST-029"],
  departsFrom: ["REQ-LIST-038", "REQ-LIST-039", "REQ-LIST-050"],
  start(random) {
    const size = pick(sizes, random("tinyPages", 0));
    return async (exchange, next) => {
      const limit = queryOf(exchange, "limit") || "30";
      const isLarger = /^\d{1,3}$/.test(limit) && Number(limit) > size && Number(limit) <= 100;
      return next(
        exchange.operation === "listServers" && isLarger
          ? withQuery(exchange, { limit: size.toString() })
          : exchange,
      );
    };
  },
};
