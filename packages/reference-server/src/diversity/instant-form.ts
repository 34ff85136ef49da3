import { isPrintableInstant, parseInstant, printInstant } from "../domain/instant.js";
import { changeInstants, changeOfficial, changeRows } from "../modes/change-rows.js";
import { pick } from "../modes/random.js";
import type { Choice } from "./choice.js";

const twoHours = 7_200_000_000_000n;

const spellings = [
  (seconds: string, fraction: string) => `${seconds}.${fraction.padEnd(9, "0")}Z`,
  (seconds: string, fraction: string) => `${seconds}.${fraction.padEnd(3, "0")}+00:00`,
  inTheEast,
] as const;

/** Spells instants otherwise. */
export const instantForm: Choice = {
  does: "spells instants with a longer fraction or with an offset",
  allowedBy: [
    "REQ-LIST-004",
    "REQ-CLIENT-019",
    "RFC 3339 §5.6: a fraction has any number of digits, and an offset is numeric or `Z`",
  ],
  departsFrom: [],
  start(random) {
    const spell = pick(spellings, random("instantForm", 0));
    const respelled = (text: string): string => {
      const [, seconds, fraction = ""] = /^(.*:\d\d)(?:\.(\d+))?Z$/.exec(text) ?? [];
      return seconds === undefined ? text : spell(seconds, fraction);
    };
    return async (exchange, next) =>
      changeRows(await next(exchange), (row) =>
        changeOfficial(row, (official) => changeInstants(official, respelled)),
      );
  },
};

/** The same instant on a clock two hours to the east, unless that is in the year 10000. */
function inTheEast(seconds: string, fraction: string): string {
  const instant = (parseInstant(`${seconds}Z`) ?? 0n) + twoHours;
  const digits = fraction.padEnd(6, "0");
  return isPrintableInstant(instant)
    ? `${printInstant(instant).slice(0, -1)}.${digits}+02:00`
    : `${seconds}.${digits}Z`;
}
