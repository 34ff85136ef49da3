import { changeList } from "../modes/list-body.js";
import type { Choice } from "./choice.js";

/** Does not count. */
export const noCount: Choice = {
  does: "gives no `metadata.count`",
  allowedBy: ["REQ-LIST-007"],
  departsFrom: ["REQ-LIST-049", "REQ-VERSIONS-016"],
  start: () => async (exchange, next) =>
    changeList(await next(exchange), ({ metadata, ...list }) => ({
      ...list,
      ...(metadata && { metadata: { ...metadata, count: undefined } }),
    })),
};
