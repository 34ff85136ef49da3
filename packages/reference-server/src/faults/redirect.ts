import { withCors } from "../http/cors.js";
import { queryOf, withQuery } from "../modes/exchange.js";
import { type Fault, whenStruck } from "./fault.js";

const mark = "redirected";

/** Redirects once. */
export const redirect: Fault = {
  kind: "rate",
  does: "redirects with 307 to the same path with one more query parameter, which answers",
  finds: "clients that do not follow, or lose the query, the headers or the body on the way",
  start: whenStruck(async (exchange, next) => {
    if (queryOf(exchange, mark) !== undefined) {
      return next(exchange);
    }
    const location = withQuery(exchange, { [mark]: "1" }).call.target;
    return withCors(exchange.call, {
      status: 307,
      headers: { location, "content-length": "0" },
      body: [],
    });
  }),
};
