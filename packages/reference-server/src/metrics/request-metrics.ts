/** An answered call of an operation. */
export interface AnsweredCall {
  readonly method: string;
  /** Path template with its prefix, such as `/v0.1/servers/{serverName}/versions`. */
  readonly path: string;
  readonly operation: string;
  readonly status: number;
  readonly seconds: number;
}

/** What is known of all calls that are alike. */
export interface CallSeries extends Omit<AnsweredCall, "seconds"> {
  readonly count: number;
  /** Seconds that all of them took together. */
  readonly seconds: number;
  /** How many took no longer than the bound of {@link durationBounds} at the same index, and longer than the one before. */
  readonly buckets: readonly number[];
}

/** Upper bounds of the histogram's buckets, in seconds; what takes longer is in none. */
export const durationBounds: readonly number[] = [
  0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10,
];

// Those who ask whether the service is up would drown the rest; the official registry leaves them out too.
const passedOver = new Set(["health", "ping"]);

interface Series {
  readonly labels: Omit<AnsweredCall, "seconds">;
  readonly buckets: number[];
  count: number;
  seconds: number;
}

/** Counts the calls of operations. What it keeps is bounded by the routes and the statuses that there are. */
export class RequestMetrics {
  /** In the order of their first calls. */
  readonly #series: Series[] = [];
  // Each call is looked up: a path that is the same text every time is found without its letters being read.
  readonly #byPath: Map<string, Series[]> = new Map();
  readonly #healthy: Map<string, boolean> = new Map();

  record(call: AnsweredCall): void {
    if (call.operation === "health") {
      this.#healthy.set(call.path, call.status < 400);
    }
    if (passedOver.has(call.operation)) {
      return;
    }
    const series = this.#seriesOf(call);
    series.count += 1;
    series.seconds += call.seconds;
    const bucket = durationBounds.findIndex((bound) => call.seconds <= bound);
    if (bucket >= 0) {
      series.buckets[bucket] = (series.buckets[bucket] ?? 0) + 1;
    }
  }

  /** All series, in the order of their first calls. */
  series(): readonly CallSeries[] {
    return this.#series.map(({ labels, buckets, count, seconds }) => ({
      ...labels,
      buckets: [...buckets],
      count,
      seconds,
    }));
  }

  /** What health last said, by path; empty where nobody has asked. */
  healthy(): ReadonlyMap<string, boolean> {
    return this.#healthy;
  }

  #seriesOf({ method, path, operation, status }: AnsweredCall): Series {
    const ofPath = this.#byPath.get(path) ?? [];
    const known = ofPath.find(({ labels }) => labels.status === status && labels.method === method);
    if (known !== undefined) {
      return known;
    }
    const labels = { method, path, operation, status };
    const series: Series = { labels, buckets: durationBounds.map(() => 0), count: 0, seconds: 0 };
    this.#series.push(series);
    this.#byPath.set(path, [...ofPath, series]);
    return series;
  }
}
