const instant =
  /^(\d{4}-\d{2}-\d{2})[Tt ](\d{2}:\d{2}:\d{2})(?:\.(\d+))?(?:[Zz]|([+-])(\d{2}):(\d{2}))$/;

interface Instant {
  readonly milliseconds: number;
  readonly nanoseconds: string;
}

/**
 * Order of two RFC 3339 instants, exact to the nanosecond: negative, 0 or positive. An absent or
 * unreadable instant comes before every other.
 */
export function compareInstants(left: string | undefined, right: string | undefined): number {
  if (left === right) {
    return 0;
  }
  const first = readInstant(left);
  const second = readInstant(right);
  if (first === undefined || second === undefined) {
    return Number(first !== undefined) - Number(second !== undefined);
  }
  const order = first.milliseconds - second.milliseconds;
  if (order !== 0 || first.nanoseconds === second.nanoseconds) {
    return order;
  }
  return first.nanoseconds < second.nanoseconds ? -1 : 1;
}

/** Whole seconds as milliseconds since 1970, and the fraction as nine digits. */
function readInstant(text: string | undefined): Instant | undefined {
  const match = instant.exec(text ?? "");
  if (match === null) {
    return undefined;
  }
  const [, date = "", time = "", fraction = "", sign, hours = "0", minutes = "0"] = match;
  const local = Date.parse(`${date}T${time}Z`);
  if (Number.isNaN(local)) {
    return undefined;
  }
  const offset = (Number(hours) * 60 + Number(minutes)) * 60_000;
  return {
    milliseconds: sign === "-" ? local + offset : local - offset,
    nanoseconds: fraction.slice(0, 9).padEnd(9, "0"),
  };
}
