import { anonymousGrant } from "../auth/anonymous.js";
import { defineOperation, type Operation } from "../define-operation.js";
import { answerExchange } from "../http/answer-exchange.js";
import { tokenNotIssued } from "../http/problems.js";

/** A token for trying things out, which may publish and edit in one namespace alone. */
export const getAnonymousToken: Operation<"getAnonymousToken"> = defineOperation(
  "getAnonymousToken",
  ({ tokens }) => answerExchange(tokens, () => anonymousGrant, tokenNotIssued),
);
