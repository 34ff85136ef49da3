import { listOf } from "../modes/list-body.js";
import { withJson } from "../modes/open-answer.js";
import { type Fault, whenStruck } from "./fault.js";

/** Gives null for nothing. */
export const nullServers: Fault = {
  kind: "rate",
  does: "gives `servers: null` where nothing matches, as a registry in Go easily does",
  finds: "clients that iterate over `servers` without a look: they crash on an empty search",
  start: whenStruck(async (exchange, next) => {
    const answer = await next(exchange);
    const list = listOf(answer);
    return list?.servers.length === 0 ? withJson(answer, { ...list, servers: null }) : answer;
  }),
};
