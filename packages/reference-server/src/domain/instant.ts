const pattern =
  /^(\d{4})-(\d{2})-(\d{2})T(\d{1,2}):(\d{2}):(\d{2})(?:[.,](\d+))?(?:Z|([+-])(\d{2}):(\d{2}))$/;
const daysOfMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const nanosecondsPerSecond = 1_000_000_000n;
const firstPrintable = -62_167_219_200n * nanosecondsPerSecond;
const endOfPrintable = 253_402_300_800n * nanosecondsPerSecond;

/**
 * Nanoseconds since 1970 of an RFC 3339 instant, or undefined where the text is none. Reads what
 * the official registry reads: a comma before the fraction and one-digit hours pass, a leap second,
 * lower-case letters and impossible dates do not; digits finer than a nanosecond are cut off.
 */
export function parseInstant(text: string): bigint | undefined {
  const match = pattern.exec(text);
  if (match === null) {
    return undefined;
  }
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match
    .slice(1, 7)
    .map(Number);
  const [fraction = "", sign, zoneHours, zoneMinutes] = match.slice(7);
  const offsetHours = Number(zoneHours ?? 0);
  const offsetMinutes = Number(zoneMinutes ?? 0);
  if (!isDate(year, month, day) || hour > 23 || minute > 59 || second > 59) {
    return undefined;
  }
  if (offsetHours > 24 || offsetMinutes > 60) {
    return undefined;
  }
  const offset = (offsetHours * 60 + offsetMinutes) * 60 * (sign === "-" ? -1 : 1);
  const seconds =
    daysSince1970(year, month, day) * 86_400 + hour * 3600 + minute * 60 + second - offset;
  return BigInt(seconds) * nanosecondsPerSecond + BigInt(fraction.slice(0, 9).padEnd(9, "0"));
}

/** Whether an instant lies in the years 0000 to 9999, which is what {@link printInstant} can print. */
export function isPrintableInstant(nanoseconds: bigint): boolean {
  return nanoseconds >= firstPrintable && nanoseconds < endOfPrintable;
}

/** RFC 3339 in UTC of nanoseconds since 1970; the fraction carries no trailing zeros. */
export function printInstant(nanoseconds: bigint): string {
  const fraction = floorModulo(nanoseconds, nanosecondsPerSecond);
  const seconds = Number((nanoseconds - fraction) / nanosecondsPerSecond);
  const days = Math.floor(seconds / 86_400);
  const rest = seconds - days * 86_400;
  const time = [Math.floor(rest / 3600), Math.floor(rest / 60) % 60, rest % 60].map(twoDigits);
  const digits = fraction.toString().padStart(9, "0").replace(/0+$/, "");
  return `${printDate(days)}T${time.join(":")}${digits === "" ? "" : `.${digits}`}Z`;
}

/** The instant cut to whole microseconds, which is how registries store it. */
export function cutToMicroseconds(nanoseconds: bigint): bigint {
  return nanoseconds - floorModulo(nanoseconds, 1000n);
}

function floorModulo(value: bigint, divisor: bigint): bigint {
  const rest = value % divisor;
  return rest < 0n ? rest + divisor : rest;
}

function isDate(year: number, month: number, day: number): boolean {
  const leapDay = month === 2 && isLeapYear(year) ? 1 : 0;
  return day >= 1 && day <= (daysOfMonth[month - 1] ?? 0) + leapDay;
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

// Both directions count in years that begin in March, so that the leap day comes last.
function daysSince1970(year: number, month: number, day: number): number {
  const marchYear = month > 2 ? year : year - 1;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  return era * 146_097 + yearOfEra * 365 + leapDays + dayOfYear - 719_468;
}

function printDate(daysOf1970: number): string {
  const days = daysOf1970 + 719_468;
  const era = Math.floor(days / 146_097);
  const dayOfEra = days - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = ((marchMonth + 2) % 12) + 1;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${year.toString().padStart(4, "0")}-${twoDigits(month)}-${twoDigits(day)}`;
}

function twoDigits(number: number): string {
  return number.toString().padStart(2, "0");
}
