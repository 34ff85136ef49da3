import { pipeline, type Readable, type Transform } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import { NoAnswer } from "./transport.js";

const decoders: Readonly<Record<string, () => Transform>> = {
  gzip: createGunzip,
  "x-gzip": createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

/**
 * The body without its content coding, piece by piece, so that whoever reads it can bound what comes out.
 *
 * @param coding value of `content-encoding`
 * @throws {NoAnswer} where the coding is unknown or more than one, or the body is not in it.
 */
export async function* decodeBody(
  body: Readable,
  coding: string | undefined,
): AsyncGenerator<Uint8Array> {
  const name = (coding ?? "").trim().toLowerCase();
  if (name === "" || name === "identity") {
    yield* body;
    return;
  }
  const decoder = decoders[name]?.();
  if (decoder === undefined) {
    // Giving it up makes it emit an error, which is no news.
    body.on("error", () => {}).destroy();
    throw new NoAnswer(
      `the body has the content-encoding "${name}", which nobody asked for and the judge does not read`,
      { kind: "broken" },
    );
  }
  // What goes wrong is thrown by the iteration; the pipeline carries it there and closes both ends.
  pipeline(body, decoder, () => {});
  try {
    yield* decoder;
  } catch (error) {
    if (error instanceof Error && "code" in error && /^(?:Z_|ERR__ERROR)/.test(String(error.code)))
      throw new NoAnswer(`the body is not the ${name} that its content-encoding says`, {
        kind: "broken",
        cause: error,
      });
    throw error;
  }
}
