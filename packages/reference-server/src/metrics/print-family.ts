/** Label values by name, in the order in which they are printed. */
export type Labels = Readonly<Record<string, string>>;

/** A measured value; `suffix` follows the name of its family. */
interface Sample {
  readonly suffix?: string;
  readonly labels: Labels;
  readonly value: number;
}

/** Samples of one name, and what they mean. */
export interface MetricFamily {
  readonly name: string;
  readonly type: "counter" | "gauge" | "histogram";
  readonly help: string;
  readonly samples: readonly Sample[];
}

const escapes: Readonly<Record<string, string>> = { "\\": "\\\\", "\n": "\\n", '"': '\\"' };

/** A family in the text format of Prometheus; nothing where it has no sample. */
export function printFamily({ name, type, help, samples }: MetricFamily): string {
  if (samples.length === 0) {
    return "";
  }
  const lines = samples.map(
    ({ suffix = "", labels, value }) => `${name}${suffix}${printLabels(labels)} ${value}`,
  );
  return [`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`, ...lines, ""].join("\n");
}

function printLabels(labels: Labels): string {
  const pairs = Object.entries(labels).map(
    ([name, value]) =>
      `${name}="${value.replace(/[\\\n"]/g, (character) => escapes[character] ?? character)}"`,
  );
  return pairs.length === 0 ? "" : `{${pairs.join(",")}}`;
}
