import { redacted, redactor } from "./redact.js";
import type { Transport } from "./transport.js";

/**
 * The same transport with a bearer token on every request that names no authorization of its own. The
 * token is taken out of what comes back, so that a target that repeats it cannot bring it into a report.
 */
export function withToken(inner: Transport, token: string | undefined): Transport {
  if (token === undefined) return inner;
  const redact = redactor(token);
  return {
    ...inner,
    addedHeaders: { authorization: `Bearer ${redacted}` },
    async send(request) {
      const answer = await inner.send({
        ...request,
        headers: { authorization: `Bearer ${token}`, ...request.headers },
      });
      return {
        status: answer.status,
        headers: Object.fromEntries(
          Object.entries(answer.headers).map(([name, value]) => [name, redact(value)]),
        ),
        body: redactBytes(answer.body, redact),
      };
    },
  };
}

function redactBytes(body: Uint8Array, redact: (text: string) => string): Uint8Array {
  // Latin-1 gives each byte a character and back, whatever the body's own encoding.
  const text = Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString("latin1");
  const clean = redact(text);
  return clean === text ? body : Buffer.from(clean, "latin1");
}
