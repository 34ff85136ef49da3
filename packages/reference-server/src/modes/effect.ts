import type { Exchange } from "./exchange.js";
import type { OpenAnswer } from "./open-answer.js";

/** What stands behind a mode: the other modes, and the registry in the end. */
export type Next = (exchange: Exchange) => Promise<OpenAnswer>;

/** What a mode does to one call. */
export type Effect = (exchange: Exchange, next: Next) => Promise<OpenAnswer>;
