import { expect, test } from "vitest";
import { faults } from "../../src/faults/index.js";
import { parseFaultSpec } from "../../src/faults/parse-fault-spec.js";
import { SpecError } from "../../src/modes/split-spec.js";

test("reads rates, times, counts and the seed", () => {
  const spec =
    "seed=7,latency=50ms,jitter=0.5s,status503=0.1,truncate=.05,retryAfter=2,cursorLoop,expireCursors=3,clockSkew=-2h";

  expect(parseFaultSpec(spec)).toEqual({
    seed: 7,
    latency: 50,
    jitter: 500,
    status503: 0.1,
    truncate: 0.05,
    retryAfter: 2,
    cursorLoop: 1,
    expireCursors: 3,
    clockSkew: -7_200_000,
  });
});

test("reads every fault that there is", () => {
  const example = { rate: "", duration: "=1s", shift: "=-1d", count: "=2" };
  const spec = Object.entries(faults).map(([name, { kind }]) => name + example[kind]);

  expect(Object.keys(parseFaultSpec(spec.join(",")))).toEqual(Object.keys(faults));
});

test.each([
  ["seed=7,latncy=50ms", 'at character 8, "latncy=50ms": there is no such knob'],
  ["cursorloop", "did you mean cursorLoop?"],
  ["a", "--faults help lists them all"],
  ["cursorLoop,,dropRows", 'at character 12, "": a knob is missing'],
  ["", "a knob is missing"],
  ["=1", "a knob is missing"],
  ["cursorLoop,cursorLoop=1", "this knob comes a second time"],
  ["latency=50", "a time is a number with a unit (ms, s, m, h, d), as in latency=50ms"],
  ["latency", "a time is a number with a unit"],
  ["latency=-5ms", "a time is a number with a unit"],
  ["latency=0ms", "more than nothing and at most 10 minutes"],
  ["latency=1h", "more than nothing and at most 10 minutes"],
  ["clockSkew=0s", "and not 0"],
  ["clockSkew=99999d", "at most 100 years"],
  ["status503=2", "a rate is a number from 0 to 1"],
  ["status503=often", "a rate is a number from 0 to 1, as in status503=0.1"],
  ["status503=", "a rate is a number from 0 to 1"],
  ["status503=1e-1", "a rate is a number from 0 to 1"],
  ["expireCursors=0", "a count is a whole number from 1"],
  ["expireCursors", "a count is a whole number"],
  ["seed=-1", "a seed is a whole number"],
])("%j is refused with its place", (spec, message) => {
  const parse = () => parseFaultSpec(spec);

  expect(parse).toThrow(SpecError);
  expect(parse).toThrow(message);
  expect(parse).toThrow(/^at character \d+, "[^\n]*$/);
});
