/** A measured figure, and what it has to be. */
export interface Figure {
  readonly what: string;
  readonly measured: number;
  /** Exactly one of these two is given. */
  readonly atLeast?: number;
  readonly atMost?: number;
  /** Follows both numbers, such as ` ms`; nothing by default. */
  readonly unit?: string;
  /** Digits behind the point; 2 by default. */
  readonly digits?: number;
  /** What the figure is made of, for those who read the table. */
  readonly from?: string;
}

/** Prints figures as a table, and gives the exit code: 1 where one misses its target. */
export function printFigures(bench: string, figures: readonly Figure[]): number {
  const rows = figures.map((figure) => {
    const { what, unit = "", digits = 2, from = "" } = figure;
    const print = (value: number): string => value.toFixed(digits) + unit;
    return [
      isMet(figure) ? "met" : "MISSED",
      `${print(figure.measured)}`,
      figure.atLeast === undefined
        ? `at most ${print(figure.atMost ?? 0)}`
        : `at least ${print(figure.atLeast)}`,
      what,
      from,
    ];
  });
  const widths = [0, 1, 2, 3].map((column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  for (const row of rows) {
    const cells = row.map((cell, column) => cell.padEnd(widths[column] ?? 0));
    console.log(`${bench}: ${cells.join("  ")}`.trimEnd());
  }
  return figures.every(isMet) ? 0 : 1;
}

function isMet({ measured, atLeast = -Infinity, atMost = Infinity }: Figure): boolean {
  return measured >= atLeast && measured <= atMost;
}
