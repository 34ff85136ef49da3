import { notBearer } from "./problems.js";

const bearer = /^bearer (.+)$/is;

/**
 * The token of an `Authorization` header: what follows the scheme, in any letter case, and exactly
 * one space.
 *
 * @throws {Problem} 401 when the header has another form.
 */
export function bearerToken(header: string): string {
  const token = bearer.exec(header.trim())?.[1];
  if (token === undefined) {
    throw notBearer();
  }
  return token;
}
