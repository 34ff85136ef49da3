import { redactor } from "../engine/redact.js";
import type { Output } from "./output.js";

/** An output that keeps secrets to itself. */
export interface SecretOutput {
  readonly output: Output;
  /** From here on the text is replaced wherever it would be written. */
  readonly hide: (secret: string) => void;
}

/** Puts a sieve in front of an output. */
export function createSecretOutput(inner: Output): SecretOutput {
  let redact = redactor(undefined);
  return {
    output: {
      ...inner,
      print: (text) => inner.print(redact(text)),
      notices: { ...inner.notices, write: (text) => inner.notices.write(redact(text)) },
    },
    hide: (secret) => {
      redact = redactor(secret);
    },
  };
}
