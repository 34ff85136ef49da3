import { defineOperation, type Operation } from "../define-operation.js";
import { answerExchange } from "../http/answer-exchange.js";
import { readText } from "../http/exchange-bodies.js";
import { exchangeRefused } from "../http/problems.js";

/** A token for a GitHub Actions workflow. */
export const exchangeGithubOidcToken: Operation<"exchangeGithubOidcToken"> = defineOperation(
  "exchangeGithubOidcToken",
  ({ body, exchanges, tokens }) =>
    answerExchange(
      tokens,
      () => exchanges.githubOidc(readText(body, "oidc_token")),
      exchangeRefused,
    ),
);
