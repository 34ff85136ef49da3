import type { StoreSize } from "../store/store.js";
import { type Labels, printFamily } from "./print-family.js";
import { type CallSeries, durationBounds, type RequestMetrics } from "./request-metrics.js";

/** Name under which the registry goes in its metrics. */
const service = "mcp-reference-registry";

/** Metrics in the text format of Prometheus (0.0.4), named as the official registry names them. */
export function printMetrics(
  requests: RequestMetrics,
  { rows, names }: StoreSize,
  version: string,
): string {
  const series = requests.series();
  return [
    printFamily({
      name: "mcp_registry_http_requests_total",
      type: "counter",
      help: "Answered calls of operations.",
      samples: series.map((each) => ({ labels: labelsOf(each), value: each.count })),
    }),
    printFamily({
      name: "mcp_registry_http_errors_total",
      type: "counter",
      help: "Answered calls of operations with a status of 400 or more.",
      samples: series
        .filter(({ status }) => status >= 400)
        .map((each) => ({ labels: labelsOf(each), value: each.count })),
    }),
    printFamily({
      name: "mcp_registry_http_request_duration",
      type: "histogram",
      help: "Seconds from a call to its answer.",
      samples: series.flatMap(histogram),
    }),
    printFamily({
      name: "mcp_registry_rows",
      type: "gauge",
      help: "Version rows in the catalogue, deleted ones included.",
      samples: [{ labels: {}, value: rows }],
    }),
    printFamily({
      name: "mcp_registry_names",
      type: "gauge",
      help: "Server names in the catalogue, deleted ones included.",
      samples: [{ labels: {}, value: names }],
    }),
    printFamily({
      name: "mcp_registry_service_up",
      type: "gauge",
      help: "What health last said: 1 where the service is fit to work.",
      samples: [...requests.healthy()].map(([path, isUp]) => ({
        labels: { path, service, version },
        value: isUp ? 1 : 0,
      })),
    }),
  ].join("");
}

function labelsOf({ method, path, operation, status }: CallSeries): Labels {
  return {
    method,
    path,
    operation,
    status_code: status.toString(),
    status_class: `${Math.floor(status / 100)}xx`,
  };
}

function histogram(series: CallSeries): Parameters<typeof printFamily>[0]["samples"] {
  const labels = labelsOf(series);
  let below = 0;
  const buckets = durationBounds.map((bound, index) => {
    below += series.buckets[index] ?? 0;
    return { suffix: "_bucket", labels: { ...labels, le: bound.toString() }, value: below };
  });
  return [
    ...buckets,
    { suffix: "_bucket", labels: { ...labels, le: "+Inf" }, value: series.count },
    { suffix: "_sum", labels, value: series.seconds },
    { suffix: "_count", labels, value: series.count },
  ];
}
