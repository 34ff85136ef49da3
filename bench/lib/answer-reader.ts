const endOfHead = "\r\n\r\n";

/** Counts the answers in what a connection receives, and reads no more of each than its status and its length. */
export class AnswerReader {
  readonly #begin: string;
  #head = "";
  #bodyLeft = 0;

  /** `status` is what every answer must have. */
  constructor(status: number) {
    this.#begin = `HTTP/1.1 ${status} `;
  }

  /**
   * Takes in what arrived, and tells how many answers ended in it.
   *
   * @throws {Error} where an answer has another status.
   */
  read(bytes: Buffer): number {
    let answers = 0;
    for (let at = 0; at < bytes.length; ) {
      if (this.#bodyLeft === 0) {
        const end = bytes.indexOf(endOfHead, at, "latin1");
        // An end that lies across two pieces is found in what was kept of the first.
        const upTo = end < 0 ? bytes.length : end + endOfHead.length;
        this.#head += bytes.toString("latin1", at, upTo);
        at = upTo;
        const whole = this.#head.indexOf(endOfHead);
        if (whole < 0) continue;
        at -= this.#head.length - whole - endOfHead.length;
        this.#bodyLeft = this.#lengthOfBody();
        this.#head = "";
      }
      const taken = Math.min(this.#bodyLeft, bytes.length - at);
      this.#bodyLeft -= taken;
      at += taken;
      if (this.#bodyLeft === 0) answers += 1;
    }
    return answers;
  }

  #lengthOfBody(): number {
    if (!this.#head.startsWith(this.#begin))
      throw new Error(`an answer does not begin with ${this.#begin}: ${this.#head}`);
    return Number(/\r\ncontent-length: (\d+)/i.exec(this.#head)?.[1] ?? 0);
  }
}
