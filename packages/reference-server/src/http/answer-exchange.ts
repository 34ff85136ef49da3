import type { Grant } from "../auth/grant.js";
import { Refusal } from "../auth/refusal.js";
import type { Answer } from "../call.js";
import { jsonAnswer } from "./answers.js";
import type { Problem } from "./problems.js";
import type { Tokens } from "./tokens.js";

/**
 * The answer to a proof of identity: a token for what it allows.
 *
 * @throws {Problem} what `refused` makes of a refusal.
 */
export async function answerExchange(
  tokens: Tokens,
  prove: () => Grant | Promise<Grant>,
  refused: (refusal: Refusal) => Problem,
): Promise<Answer> {
  try {
    return jsonAnswer(await tokens.issue(await prove()));
  } catch (error) {
    throw error instanceof Refusal ? refused(error) : error;
  }
}
