import { defineOperation, type Operation } from "../define-operation.js";
import { answerExchange } from "../http/answer-exchange.js";
import { readSignedInstant } from "../http/exchange-bodies.js";
import { domainRefused } from "../http/problems.js";

/** A token for a domain whose key is in a file of its web site. */
export const exchangeHttpToken: Operation<"exchangeHttpToken"> = defineOperation(
  "exchangeHttpToken",
  ({ body, exchanges, tokens }) =>
    answerExchange(
      tokens,
      () => exchanges.http(readSignedInstant(body)),
      (refusal) => domainRefused("HTTP", refusal),
    ),
);
