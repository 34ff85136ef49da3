import { defineOperation, type Operation } from "../define-operation.js";
import { answerExchange } from "../http/answer-exchange.js";
import { readSignedInstant } from "../http/exchange-bodies.js";
import { domainRefused } from "../http/problems.js";

/** A token for a domain, and all below it, whose key is in a TXT record. */
export const exchangeDnsToken: Operation<"exchangeDnsToken"> = defineOperation(
  "exchangeDnsToken",
  ({ body, exchanges, tokens }) =>
    answerExchange(
      tokens,
      () => exchanges.dns(readSignedInstant(body)),
      (refusal) => domainRefused("DNS", refusal),
    ),
);
