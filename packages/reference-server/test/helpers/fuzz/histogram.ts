/** Counts answers by what answered and with which status. */
export class Histogram {
  readonly #counts = new Map<string, Map<number, number>>();
  #total = 0;
  #successes = 0;

  /** How many answers were counted. */
  get total(): number {
    return this.#total;
  }

  /** The share of answers with 2xx. */
  get successShare(): number {
    return this.#successes / Math.max(1, this.#total);
  }

  count(operation: string, status: number): void {
    const row = this.#counts.get(operation) ?? new Map<number, number>();
    row.set(status, (row.get(status) ?? 0) + 1);
    this.#counts.set(operation, row);
    this.#total += 1;
    this.#successes += status >= 200 && status < 300 ? 1 : 0;
  }

  /** A line for each operation: its statuses, each with how often it came. */
  toString(): string {
    return [...this.#counts]
      .sort(([left], [right]) => (left < right ? -1 : 1))
      .map(([operation, row]) => {
        const cells = [...row].sort(([left], [right]) => left - right);
        return `${operation.padEnd(24)} ${cells.map(([status, count]) => `${status}: ${count}`).join(", ")}`;
      })
      .join("\n");
  }
}
