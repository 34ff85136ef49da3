import { valueFault } from "../modes/knob-kinds.js";
import { readWhole, type SpecItem, splitSpec, unknownName } from "../modes/split-spec.js";
import type { FaultName, FaultOptions } from "./fault-options.js";
import { faults } from "./index.js";

const milliseconds: Readonly<Record<string, number>> = {
  ms: 1,
  s: 1000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
};

/**
 * The faults that a text such as `seed=7,latency=50ms,status503=0.1,cursorLoop` asks for. A rate
 * without value is 1.
 *
 * @throws {SpecError} when the text is malformed, with the place.
 */
export function parseFaultSpec(text: string): FaultOptions {
  const entries = splitSpec(text).map((item) => [item.name, readItem(item)] as const);
  return Object.fromEntries(entries);
}

function readItem(item: SpecItem): number {
  if (item.name === "seed") {
    return readWhole(item, "a seed");
  }
  if (!isFaultName(item.name)) {
    const known = ["seed", ...Object.keys(faults)];
    return item.fail(`there is no such knob; ${unknownName(item.name, known, "--faults help")}`);
  }
  const { kind } = faults[item.name];
  const value = readValue(item, kind);
  const fault = valueFault(kind, value);
  return fault === undefined ? value : item.fail(fault);
}

function readValue(item: SpecItem, kind: (typeof faults)[FaultName]["kind"]): number {
  const { name, value } = item;
  switch (kind) {
    case "count":
      return readWhole(item, "a count");
    case "rate":
      return value === undefined || /^(?:\d+(?:\.\d+)?|\.\d+)$/.test(value)
        ? Number(value ?? 1)
        : item.fail(`a rate is a number from 0 to 1, as in ${name}=0.1`);
    case "shift":
    case "duration": {
      const [, sign = "", number, unit = ""] =
        /^([+-]?)(\d+(?:\.\d+)?)(ms|[smhd])$/.exec(value ?? "") ?? [];
      const isSigned = sign !== "" && kind === "duration";
      return number === undefined || isSigned
        ? item.fail(`a time is a number with a unit (ms, s, m, h, d), as in ${name}=50ms`)
        : Number(`${sign}${number}`) * (milliseconds[unit] ?? 1);
    }
  }
}

function isFaultName(name: string): name is FaultName {
  return Object.hasOwn(faults, name);
}
