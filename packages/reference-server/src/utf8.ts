const encoder = new TextEncoder();
const sharedSize = 65_536;
/** Most bytes that a UTF-16 code unit becomes. */
const bytesPerUnit = 3;

let shared = new Uint8Array(sharedSize);
let used = 0;

/** A text in UTF-8. All but long ones share memory, since memory of its own costs more than its bytes. */
export function utf8(text: string): Uint8Array {
  const most = text.length * bytesPerUnit;
  if (most > sharedSize / 4) {
    return encoder.encode(text);
  }
  if (used + most > sharedSize) {
    shared = new Uint8Array(sharedSize);
    used = 0;
  }
  const { written } = encoder.encodeInto(text, shared.subarray(used));
  const bytes = shared.subarray(used, used + written);
  used += written;
  return bytes;
}
