import { type Check, defineCheck } from "../../engine/check.js";

/** A line of the exposition format: a comment, or a name with labels, a value and perhaps a time. */
const isLine = /^(?:#.*|[A-Za-z_:][\w:]*(?:\{.*\})?[ \t]+[^ \t]+(?:[ \t]+-?\d+)?[ \t]*)?$/;

export const metrics: Check = defineCheck({
  id: "surface.metrics",
  title: "metrics, where there are any, are in the format of Prometheus",
  requirements: ["REQ-SURFACE-061"],
  level: "MAY",
  layer: "official",
  breaks: "Who runs the registry collects nothing.",
  needs: { listing: false },
  async run({ probe, claim }) {
    const answer = await probe.send({ target: "/metrics", headers: { accept: "text/plain" } });
    if (answer.status !== 200) return claim.notApplicable("the registry shows no metrics");
    const type = answer.headers["content-type"] ?? "";
    claim.that(/^text\/plain\b/i.test(type), "metrics are of another type", "text/plain", type);
    claim.none(
      "lines in another format",
      answer.text.split(/\r?\n/).filter((line) => !isLine.test(line)),
    );
  },
});
