import { faults } from "../faults/index.js";
import type { KnobKind } from "../modes/knob-kinds.js";

const placeholders: Readonly<Record<KnobKind, string>> = {
  rate: "[=RATE]",
  duration: "=TIME",
  shift: "=TIME",
  count: "=COUNT",
};

const introduction = `--faults SPEC: knobs with commas between them, such as seed=7,latency=50ms,status503=0.1,cursorLoop

Faults strike calls below /v0 and /v0.1, preflights excepted. The same seed (1 unless given) strikes
the same calls. RATE is a share of the calls from 0 to 1, and 1 where it is left out; TIME has a unit
(ms, s, m, h, d); COUNT is a whole number. Whatever the order in SPEC, a fault works on what those
below it in this list answer.
`;

/** What `--faults help` prints: every knob, what it does, and which bug of a client it finds. */
export function describeFaults(): string {
  const knobs = Object.entries(faults).map(
    ([name, { kind, does, finds }]) =>
      `  ${name}${placeholders[kind]}\n      ${does}\n      finds ${finds}\n`,
  );
  return [introduction, "  seed=COUNT\n      makes chance\n", ...knobs].join("\n");
}
