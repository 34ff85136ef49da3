import { defineOperation, type Operation } from "../define-operation.js";
import { answerExchange } from "../http/answer-exchange.js";
import { readText } from "../http/exchange-bodies.js";
import { exchangeRefused } from "../http/problems.js";

/** A token for what the configured issuer vouches for, meant for administrators. */
export const exchangeOidcToken: Operation<"exchangeOidcToken"> = defineOperation(
  "exchangeOidcToken",
  ({ body, exchanges, tokens }) =>
    answerExchange(tokens, () => exchanges.oidc(readText(body, "oidc_token")), exchangeRefused),
);
