/** What is left of a timestamp, and what was read off its front. */
interface Reading {
  readonly rest: string;
  readonly number: number;
}

/** A part of the layout, and what stands before it. */
interface Part {
  readonly before: string;
  readonly layout: string;
  readonly digits: RegExp;
  /** Name and range of the number; a day is judged when the month is known. */
  readonly range?: readonly [name: string, least: number, most: number];
}

const wholeLayout = "2006-01-02T15:04:05Z07:00";
const twoDigits = /^[0-9]{2}/;
const parts: readonly Part[] = [
  { before: "", layout: "2006", digits: /^[0-9]{4}/ },
  { before: "-", layout: "01", digits: twoDigits, range: ["month", 1, 12] },
  { before: "-", layout: "02", digits: twoDigits },
  { before: "T", layout: "15", digits: /^[0-9]{1,2}/, range: ["hour", 0, 23] },
  { before: ":", layout: "04", digits: twoDigits, range: ["minute", 0, 59] },
  { before: ":", layout: "05", digits: twoDigits, range: ["second", 0, 59] },
];
const zoneLayout = "Z07:00";
const zone = /^(.)([0-9]{2}):([0-9]{2})/s;

/**
 * Why a text is no RFC 3339 instant, in the words of the official registry, which are those of Go;
 * undefined for an instant. Read from the front: the first part that does not fit is named.
 */
export function timestampFault(text: string): string | undefined {
  const numbers: number[] = [];
  let rest = text;
  for (const part of parts) {
    const read = readPart(text, rest, part);
    if (typeof read === "string") {
      return read;
    }
    numbers.push(read.number);
    rest = read.rest;
  }
  const left = skipZone(text, rest.replace(/^[.,][0-9]+/, ""));
  if ("fault" in left) {
    return left.fault;
  }
  if (left.rest !== "") {
    return `parsing time ${quote(text)}: extra text: ${quote(left.rest)}`;
  }
  const [year = 0, month = 0, day = 0] = numbers;
  return day >= 1 && day <= daysOf(year, month) ? undefined : outOfRange(text, "day");
}

function readPart(text: string, rest: string, part: Part): Reading | string {
  const { before, layout, digits, range } = part;
  if (!rest.startsWith(before)) {
    return cannotParse(text, rest, before);
  }
  const value = rest.slice(before.length);
  const found = digits.exec(value)?.[0];
  if (found === undefined) {
    return cannotParse(text, value, layout);
  }
  const number = Number(found);
  if (range !== undefined && (number < range[1] || number > range[2])) {
    return outOfRange(text, range[0]);
  }
  return { number, rest: value.slice(found.length) };
}

function skipZone(
  text: string,
  value: string,
): { readonly rest: string } | { readonly fault: string } {
  if (value.startsWith("Z")) {
    return { rest: value.slice(1) };
  }
  const [whole = "", sign, hours, minutes] = zone.exec(value) ?? [];
  if (Number(minutes) > 60) {
    return { fault: outOfRange(text, "time zone offset minute") };
  }
  if (Number(hours) > 24) {
    return { fault: outOfRange(text, "time zone offset hour") };
  }
  return sign === "+" || sign === "-"
    ? { rest: value.slice(whole.length) }
    : { fault: cannotParse(text, value, zoneLayout) };
}

function daysOf(year: number, month: number): number {
  return new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
}

function cannotParse(text: string, value: string, layout: string): string {
  const as = `as "${wholeLayout}": cannot parse ${quote(value)} as "${layout}"`;
  return `parsing time ${quote(text)} ${as}`;
}

function outOfRange(text: string, name: string): string {
  return `parsing time ${quote(text)}: ${name} out of range`;
}

function quote(text: string): string {
  const escaped = [...text].map((character) => {
    if (character >= " " && character < "\x80") {
      return character === '"' || character === "\\" ? `\\${character}` : character;
    }
    const bytes = [...new TextEncoder().encode(character)];
    return bytes.map((byte) => `\\x${byte.toString(16).padStart(2, "0")}`).join("");
  });
  return `"${escaped.join("")}"`;
}
