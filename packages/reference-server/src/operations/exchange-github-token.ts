import { defineOperation, type Operation } from "../define-operation.js";
import { answerExchange } from "../http/answer-exchange.js";
import { readText } from "../http/exchange-bodies.js";
import { githubRefused } from "../http/problems.js";

/** A token for the holder of a GitHub access token. */
export const exchangeGithubToken: Operation<"exchangeGithubToken"> = defineOperation(
  "exchangeGithubToken",
  ({ body, exchanges, tokens }) =>
    answerExchange(
      tokens,
      () => exchanges.githubToken(readText(body, "github_token")),
      githubRefused,
    ),
);
