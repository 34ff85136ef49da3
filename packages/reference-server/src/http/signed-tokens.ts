import type { Members } from "../auth/jwt.js";
import type { Permission } from "../domain/permission.js";

/** What a token says. */
export interface TokenContent {
  readonly claims: Members;
  readonly permissions: readonly Permission[];
}

const mostTokens = 1000;
const longestToken = 4096;

/**
 * What tokens say whose signature was found good: a publisher sends the same one with each request, and
 * a signature costs more to verify than a version to store. When they are too many, the oldest goes.
 */
export class SignedTokens {
  readonly #contents: Map<string, TokenContent> = new Map();

  /** What a token says, if it was added; whether it is still good is not looked at. */
  get(token: string): TokenContent | undefined {
    return this.#contents.get(token);
  }

  /** Keeps a token with a good signature in mind, unless it is a very long one. */
  add(token: string, content: TokenContent): void {
    if (token.length > longestToken) {
      return;
    }
    const [oldest] = this.#contents.keys();
    if (this.#contents.size >= mostTokens && oldest !== undefined) {
      this.#contents.delete(oldest);
    }
    this.#contents.set(token, content);
  }
}
