const loneSurrogate = /\p{Surrogate}/u;
const everyLoneSurrogate = /\p{Surrogate}/gu;

/** The text with each lone surrogate replaced by U+FFFD, as a registry reads it from JSON. */
export function wellFormedText(text: string): string {
  return loneSurrogate.test(text) ? text.replace(everyLoneSurrogate, "\uFFFD") : text;
}
