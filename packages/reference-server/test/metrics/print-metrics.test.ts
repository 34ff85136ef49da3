import { expect, test } from "vitest";
import { printMetrics } from "../../src/metrics/print-metrics.js";
import { durationBounds, RequestMetrics } from "../../src/metrics/request-metrics.js";

const list = { method: "GET", path: "/v0.1/servers", operation: "listServers" } as const;
const size = { rows: 3, names: 2 };

function linesOf(metrics: RequestMetrics, version = "1.2.3"): readonly string[] {
  return printMetrics(metrics, size, version).split("\n");
}

test("counts calls by operation and status", () => {
  const metrics = new RequestMetrics();
  metrics.record({ ...list, status: 200, seconds: 0.002 });
  metrics.record({ ...list, status: 200, seconds: 0.002 });
  metrics.record({ ...list, status: 422, seconds: 0.001 });

  const lines = linesOf(metrics);

  const labels = 'method="GET",path="/v0.1/servers",operation="listServers"';
  const good = `${labels},status_code="200",status_class="2xx"`;
  const bad = `${labels},status_code="422",status_class="4xx"`;
  expect(lines).toContain(`mcp_registry_http_requests_total{${good}} 2`);
  expect(lines).toContain(`mcp_registry_http_requests_total{${bad}} 1`);
  expect(lines).toContain(`mcp_registry_http_errors_total{${bad}} 1`);
  expect(lines).not.toContain(`mcp_registry_http_errors_total{${good}} 2`);
});

test("the histogram is cumulative and ends in what there is", () => {
  const metrics = new RequestMetrics();
  for (const seconds of [0.0001, 0.001, 0.003, 99]) {
    metrics.record({ ...list, status: 200, seconds });
  }

  const lines = linesOf(metrics).filter((line) => line.startsWith("mcp_registry_http_request_dur"));

  const bucket = (bound: string): string | undefined =>
    lines
      .find((line) => line.includes(`le="${bound}"`))
      ?.split(" ")
      .at(-1);
  expect(bucket("0.0005")).toBe("1");
  expect(bucket("0.001")).toBe("2");
  expect(bucket("0.005")).toBe("3");
  expect(bucket("10")).toBe("3");
  expect(bucket("+Inf")).toBe("4");
  expect(lines.filter((line) => line.includes("_bucket"))).toHaveLength(durationBounds.length + 1);
  expect(lines.find((line) => line.includes("_sum"))).toMatch(/ 99\.0041/);
  expect(lines.find((line) => line.includes("_count"))).toMatch(/ 4$/);
});

test("every family has its type, once, before its samples", () => {
  const metrics = new RequestMetrics();
  metrics.record({ ...list, status: 500, seconds: 0.1 });
  metrics.record({ ...list, path: "/v0/servers", status: 500, seconds: 0.1 });

  const types = linesOf(metrics).filter((line) => line.startsWith("# TYPE"));

  expect(types).toEqual([
    "# TYPE mcp_registry_http_requests_total counter",
    "# TYPE mcp_registry_http_errors_total counter",
    "# TYPE mcp_registry_http_request_duration histogram",
    "# TYPE mcp_registry_rows gauge",
    "# TYPE mcp_registry_names gauge",
  ]);
});

test("probes are not counted, but what health said last is told", () => {
  const metrics = new RequestMetrics();
  const health = { method: "GET", path: "/v0.1/health", operation: "health", seconds: 0 };
  metrics.record({ ...health, status: 200 });
  metrics.record({ ...health, status: 503 });
  metrics.record({ ...health, path: "/v0.1/ping", operation: "ping", status: 200 });

  const lines = linesOf(metrics, 'a "b"\\c');

  expect(lines.filter((line) => line.includes("requests_total"))).toEqual([]);
  expect(lines).toContain(
    'mcp_registry_service_up{path="/v0.1/health",service="mcp-reference-registry",version="a \\"b\\"\\\\c"} 0',
  );
});

test("tells how much is in the catalogue", () => {
  const lines = linesOf(new RequestMetrics());

  expect(lines).toContain("mcp_registry_rows 3");
  expect(lines).toContain("mcp_registry_names 2");
});
