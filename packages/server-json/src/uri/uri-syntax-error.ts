/** Why a text is no URI, in the words of the official registry. */
export class UriSyntaxError extends Error {
  override readonly name = "UriSyntaxError";
}
