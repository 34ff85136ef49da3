import { SeedError } from "./seed-error.js";

/** The bytes themselves, or what they unpack to where they are gzip. */
export async function decompress(
  bytes: Uint8Array,
  name: string,
  limit: number,
): Promise<Uint8Array> {
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
  const pieces = isGzip ? await unpack(bytes, name, limit) : [bytes];
  const size = pieces.reduce((sum, piece) => sum + piece.length, 0);
  if (size > limit) {
    throw tooLarge(name, limit);
  }
  if (pieces.length === 1 && pieces[0] !== undefined) {
    return pieces[0];
  }
  const joined = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    joined.set(piece, at);
    at += piece.length;
  }
  return joined;
}

async function unpack(
  bytes: Uint8Array,
  name: string,
  limit: number,
): Promise<readonly Uint8Array[]> {
  const reader = new Blob([new Uint8Array(bytes)])
    .stream()
    .pipeThrough(new DecompressionStream("gzip"))
    .getReader();
  const pieces: Uint8Array[] = [];
  let size = 0;
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      pieces.push(next.value);
      size += next.value.length;
      if (size > limit) {
        await reader.cancel();
        return pieces;
      }
    }
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    throw new SeedError(`${name}: broken gzip (${cause}); pack the file anew`, { cause: error });
  }
  return pieces;
}

function tooLarge(name: string, limit: number): SeedError {
  const mebibytes = Math.floor(limit / 1_048_576);
  return new SeedError(
    `${name}: more than ${mebibytes} MiB of JSON; split the file and give --seed several times`,
  );
}
