const fraction = /(?:\.(\d+))?(?=Z|[+-]\d\d:\d\d$)/;

/** Which label stands for which instant, cut to the microsecond; each for one alone. */
export class Instants {
  readonly #byLabel: Map<string, string> = new Map();
  readonly #labels: Map<string, string> = new Map();

  /** Whether an instant is the one of a label; the first that is seen with a label is. */
  isLabelled(label: string, instant: string): boolean {
    const cut = instant.replace(
      fraction,
      (_, digits = "") => `.${digits.padEnd(6, "0").slice(0, 6)}`,
    );
    if (!this.#byLabel.has(label) && !this.#labels.has(cut)) {
      this.#byLabel.set(label, cut);
      this.#labels.set(cut, label);
    }
    return this.#byLabel.get(label) === cut;
  }
}

/** The same instant, written with an offset such as `+02:00`. */
export function withOffset(instant: string, offset: string): string {
  const [, sign = "+", hours = "0", minutes = "0"] = /^([+-])(\d\d):(\d\d)$/.exec(offset) ?? [];
  const shift = (Number(hours) * 60 + Number(minutes)) * (sign === "-" ? -1 : 1);
  const [digits = ""] = /\.\d+/.exec(instant) ?? [];
  const seconds = Date.parse(instant.replace(digits, "")) + shift * 60_000;
  return new Date(seconds).toISOString().slice(0, 19) + digits + offset;
}
