/** Why a text is no JSON that a registry takes, and where (index of the character). */
export interface JsonFault {
  readonly offset: number;
  readonly message: string;
}

const whiteSpace = " \t\n\r";
const escapes = '"\\/bfnrt';
const hexDigits = "0123456789abcdefABCDEF";
const numberPattern = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

/**
 * The first fault of a JSON text, worded as the official registry words it; undefined for one that
 * `JSON.parse` takes. Nesting beyond `maximumDepth` levels and numbers beyond the range of a double
 * are faults too. Works without recursion, so that deep nesting cannot exhaust the stack.
 */
export function findJsonFault(text: string, maximumDepth: number): JsonFault | undefined {
  const scanner = new JsonScanner(text, maximumDepth);
  return scanner.scan();
}

class JsonScanner {
  readonly #text: string;
  readonly #maximumDepth: number;
  readonly #open: ("{" | "[")[] = [];
  #at = 0;
  #outOfRange: JsonFault | undefined;

  constructor(text: string, maximumDepth: number) {
    this.#text = text;
    this.#maximumDepth = maximumDepth;
  }

  scan(): JsonFault | undefined {
    for (;;) {
      const fault = this.#value() ?? this.#afterValue();
      if (fault !== undefined) {
        return fault;
      }
      if (this.#open.length === 0) {
        this.#skipWhiteSpace();
        // Syntax comes first: a number is read as one only where the whole text is JSON.
        return this.#at < this.#text.length
          ? this.#invalid("after top-level value")
          : this.#outOfRange;
      }
    }
  }

  /** Reads a scalar, an empty container, or the opening of containers up to their first scalar. */
  #value(): JsonFault | undefined {
    this.#skipWhiteSpace();
    const character = this.#text[this.#at];
    switch (character) {
      case "{":
      case "[":
        return this.#container(character);
      case '"':
        return this.#string();
      case "t":
        return this.#literal("true");
      case "f":
        return this.#literal("false");
      case "n":
        return this.#literal("null");
      default:
        return this.#number();
    }
  }

  #container(opening: "{" | "["): JsonFault | undefined {
    if (this.#open.length >= this.#maximumDepth) {
      return this.#invalid("exceeded max depth");
    }
    this.#open.push(opening);
    this.#at += 1;
    this.#skipWhiteSpace();
    if (this.#text[this.#at] === closing(opening)) {
      this.#at += 1;
      this.#open.pop();
      return undefined;
    }
    return opening === "{" ? (this.#key() ?? this.#value()) : this.#value();
  }

  /** Closes what ends here, and moves on to the next element or member. */
  #afterValue(): JsonFault | undefined {
    for (let opening = this.#open.at(-1); opening !== undefined; opening = this.#open.at(-1)) {
      this.#skipWhiteSpace();
      const character = this.#text[this.#at];
      if (character === ",") {
        this.#at += 1;
        return opening === "{" ? this.#key() : undefined;
      }
      if (character !== closing(opening)) {
        return this.#invalid(
          opening === "{" ? "after object key:value pair" : "after array element",
        );
      }
      this.#at += 1;
      this.#open.pop();
    }
    return undefined;
  }

  #key(): JsonFault | undefined {
    this.#skipWhiteSpace();
    if (this.#text[this.#at] !== '"') {
      return this.#invalid("looking for beginning of object key string");
    }
    const fault = this.#string();
    if (fault !== undefined) {
      return fault;
    }
    this.#skipWhiteSpace();
    if (this.#text[this.#at] !== ":") {
      return this.#invalid("after object key");
    }
    this.#at += 1;
    return undefined;
  }

  #string(): JsonFault | undefined {
    this.#at += 1;
    for (;;) {
      const character = this.#text[this.#at] ?? "";
      if (character === '"') {
        this.#at += 1;
        return undefined;
      }
      if (character < " ") {
        return this.#invalid("in string literal");
      }
      this.#at += 1;
      const fault = character === "\\" ? this.#escape() : undefined;
      if (fault !== undefined) {
        return fault;
      }
    }
  }

  #escape(): JsonFault | undefined {
    const character = this.#text[this.#at] ?? "";
    if (character !== "u") {
      if (character === "" || !escapes.includes(character)) {
        return this.#invalid("in string escape code");
      }
      this.#at += 1;
      return undefined;
    }
    for (let digit = 0; digit < 4; digit += 1) {
      this.#at += 1;
      if (!hexDigits.includes(this.#text[this.#at] ?? "-")) {
        return this.#invalid("in \\u hexadecimal character escape");
      }
    }
    this.#at += 1;
    return undefined;
  }

  #literal(word: string): JsonFault | undefined {
    for (const letter of word) {
      if (this.#text[this.#at] !== letter) {
        return this.#invalid(`in literal ${word} (expecting '${letter}')`);
      }
      this.#at += 1;
    }
    return undefined;
  }

  #number(): JsonFault | undefined {
    numberPattern.lastIndex = this.#at;
    const digits = numberPattern.exec(this.#text)?.[0];
    if (digits === undefined) {
      const isSign = this.#text[this.#at] === "-";
      this.#at += isSign ? 1 : 0;
      return this.#invalid(isSign ? "in numeric literal" : "looking for beginning of value");
    }
    if (!Number.isFinite(Number(digits))) {
      const message = `json: cannot unmarshal number ${digits} into Go value of type float64`;
      this.#outOfRange ??= { offset: this.#at, message };
    }
    this.#at += digits.length;
    return undefined;
  }

  #skipWhiteSpace(): void {
    while (this.#at < this.#text.length && whiteSpace.includes(this.#text[this.#at] ?? "")) {
      this.#at += 1;
    }
  }

  #invalid(where: string): JsonFault {
    const offset = this.#at;
    if (offset >= this.#text.length) {
      return { offset, message: "unexpected end of JSON input" };
    }
    const character = String.fromCodePoint(this.#text.codePointAt(offset) ?? 0);
    return { offset, message: `invalid character '${character}' ${where}` };
  }
}

function closing(opening: "{" | "["): "}" | "]" {
  return opening === "{" ? "}" : "]";
}
