import { withPath } from "../modes/exchange.js";
import { listOf } from "../modes/list-body.js";
import { withJson } from "../modes/open-answer.js";
import { type Fault, whenStruck } from "./fault.js";

/** Answers `latest` from an old cache. */
export const staleLatest: Fault = {
  kind: "rate",
  does: "answers `versions/latest` with the oldest version, as a cache that nobody clears does",
  finds: "clients that install what `latest` gives without a look at its flag",
  start: whenStruck(async (exchange, next) => {
    const isLatest =
      exchange.operation === "getServerVersion" && exchange.path.get("version")?.text === "latest";
    if (!isLatest) {
      return next(exchange);
    }
    const { path } = exchange.target;
    const versions = await next(withPath(exchange, path.slice(0, path.lastIndexOf("/"))));
    const oldest = listOf(versions)?.servers.at(-1);
    return oldest === undefined ? next(exchange) : withJson(versions, oldest);
  }),
};
