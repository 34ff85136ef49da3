import { queryOf, withQuery } from "../modes/exchange.js";
import { changeList, nextCursorOf, withNextCursor } from "../modes/list-body.js";
import { pick } from "../modes/random.js";
import { refuse } from "../modes/refuse.js";
import type { Choice } from "./choice.js";
import { cursorForms } from "./cursor-forms.js";

/** Gives cursors of another form. */
export const cursorForm: Choice = {
  does: "gives opaque cursors (base64, hex, JSON, or with characters that URLs reserve), and refuses all others",
  allowedBy: ["REQ-CLIENT-001", "REQ-LIST-024"],
  departsFrom: ["REQ-CLIENT-040", "REQ-LIST-035", "REQ-LIST-051", "REQ-LIST-052", "REQ-LIST-053"],
  start(random) {
    const { seal, open } = pick(cursorForms, random("cursorForm", 0));
    return async (exchange, next) => {
      const given = exchange.operation === "listServers" ? queryOf(exchange, "cursor") : undefined;
      const cursor = given ? open(given) : given;
      if (given && cursor === undefined) {
        return refuse(exchange, 400, "Bad Request", "The cursor is none of this registry's");
      }
      const answer = await next(given ? withQuery(exchange, { cursor }) : exchange);
      return changeList(answer, (list) => {
        const nextCursor = nextCursorOf(list);
        return nextCursor === undefined ? list : withNextCursor(list, seal(nextCursor));
      });
    };
  },
};
