import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  isAbsoluteUri,
  schema20250709,
  schema20250916,
  schema20250929,
  schema20251011,
  schema20251017,
  schema20251211,
  validateServerJson,
} from "@mcp-registry-kit/server-json";
import { root } from "../scripts/lib/root.js";
import { runScript } from "../scripts/lib/run-script.js";
import { readCorpus } from "../test/helpers/corpus.js";

const rounds = 15;
/** Share of the bare validators' rate that validation with all rules keeps at least. */
const floor = 0.4;
const dates = [
  schema20250709,
  schema20250916,
  schema20250929,
  schema20251011,
  schema20251017,
  schema20251211,
];

/** How fast documents are judged with all rules, against the bare compiled validators of the same dates. */
await runScript(async () => {
  const documents = readDocuments();
  const bare = new Map(
    dates.map(({ version, create }) => [version, create({ uri: isAbsoluteUri })]),
  );
  const dated = documents.flatMap((document) => {
    const { schemaVersion } = validateServerJson(document);
    const validate = schemaVersion === null ? undefined : bare.get(schemaVersion);
    return validate === undefined ? [] : [{ document, validate }];
  });

  // In turn, so that what else the machine does meets both; it only ever adds, so the fastest counts.
  const times = Array.from({ length: rounds }, () => ({
    bare: time(() => {
      for (const { document, validate } of dated) validate(document);
    }),
    whole: time(() => {
      for (const { document } of dated) validateServerJson(document);
    }),
  }));
  const fastest = (key: "bare" | "whole"): number => Math.min(...times.map((each) => each[key]));
  const ratio = fastest("bare") / fastest("whole");
  const rate = Math.round(dated.length / (fastest("whole") / 1_000));

  console.log(
    `validate: ${ratio.toFixed(2)} of the rate of the bare validators, ${dated.length} documents (${rate}/s; floor ${floor})`,
  );
  return ratio >= floor ? 0 : 1;
});

/** Real documents where the corpus is there, else those of the demo's catalogue. */
function readDocuments(): readonly unknown[] {
  if (process.env["SERVER_JSON_CORPUS"] !== undefined)
    return readCorpus("server-json").map(({ document }) => document);
  const catalogue: { server: unknown }[] = JSON.parse(
    readFileSync(join(root, "spec/fixtures/catalogue.json"), "utf8"),
  );
  return catalogue.map(({ server }) => server);
}

function time(work: () => void): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}
