const prime = 0x01000193;
const lowBasis = 0x811c9dc5 | 0;
const highBasis = 0x2c5f3b7d;

/**
 * Two numbers of 32 bits that stand for an entry: where two entries differ in a byte their tags differ,
 * but for one chance in a great many. It is no defence against someone who makes two entries of one
 * tag on purpose.
 */
export interface EntryTag {
  readonly low: number;
  readonly high: number;
}

/** The tag of an entry. */
export function tagOf(entry: Uint8Array): EntryTag {
  let low = lowBasis;
  let high = highBasis;
  for (let at = 0; at < entry.length; at += 1) {
    const byte = entry[at] ?? 0;
    low = mix(low, byte);
    high = mix(rotate(high), byte);
  }
  return { low, high };
}

/** The tag of a list of entries, made of theirs. */
export class ListTag {
  #low = lowBasis;
  #high = highBasis;

  add(low: number, high: number): void {
    this.#low = mix(this.#low, low);
    this.#high = mix(rotate(this.#high), high);
  }

  /** The tag of what was added, in that order: 53 bits, as many as a number holds. */
  get value(): number {
    return (this.#high & 0x1f_ffff) * 0x1_0000_0000 + (this.#low >>> 0);
  }
}

// The step of FNV-1a. It carries nothing from high bits to low ones, which the rotation does.
function mix(hash: number, bits: number): number {
  return Math.imul(hash ^ bits, prime);
}

function rotate(bits: number): number {
  return (bits << 13) | (bits >>> 19);
}
