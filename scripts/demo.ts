import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { createProgressLine, renderTerminal, runConformance, writeReports } from "@mcp-registry-kit/conformance";
import { createRegistry } from "@mcp-registry-kit/reference-server";
import { listen } from "@mcp-registry-kit/reference-server/node";
import { describeSeed, loadCatalogue } from "./demo/catalogue.js";
import { walkCatalogue } from "./demo/walk.js";
import { root } from "./lib/root.js";
import { InputError, runScript } from "./lib/run-script.js";

const help = `Usage: npm run demo [-- --seed FILE] [--out FOLDER]

Loads a catalogue, serves it with the reference registry on a free loopback port, walks it with the
client, judges it over HTTP with the conformance suite, and writes report.json and report.html.

  --seed FILE    catalogue to serve: a JSON array, JSON Lines, a stored list response, or gzip of one;
                 bare documents, { server, _meta } entries, or rows with a \`document\` member
                 (default: spec/fixtures/catalogue.json)
  --out FOLDER   where the reports go (default: reports/demo)
  --help         this text

Exit: 0 the registry conforms, 1 a MUST failed, 2 usage or an unreadable seed, 3 the suite failed.`;

const exitCodes = { pass: 0, fail: 1, error: 3 } as const;

await runScript(async () => {
  const { seed, out, help: wantsHelp } = readArguments();
  if (wantsHelp) {
    console.log(help);
    return 0;
  }

  const registry = createRegistry();
  const load = await loadCatalogue(registry, seed);
  console.log(describeSeed(load));

  const server = await listen(registry, { port: 0, host: "127.0.0.1" });
  try {
    console.log(`serving  ${server.url}`);
    console.log(await walkCatalogue(server.url));

    const progress = createProgressLine(process.stderr);
    const report = await runConformance({ target: { baseUrl: server.url }, onProgress: progress.update }).finally(
      progress.clear,
    );
    await writeReports(report, { json: join(out, "report.json"), html: join(out, "report.html") });
    console.log(`reports  ${join(out, "report.json")}, ${join(out, "report.html")}\n`);
    console.log(renderTerminal(report, { color: process.stdout.isTTY && !process.env["NO_COLOR"] }));
    return exitCodes[report.verdict];
  } finally {
    await server.close();
    await registry.close();
  }
});

function readArguments(): { seed: string; out: string; help: boolean } {
  try {
    const { values } = parseArgs({
      options: {
        seed: { type: "string" },
        out: { type: "string", default: "reports/demo" },
        help: { type: "boolean", default: false },
      },
    });
    return {
      seed: values.seed === undefined ? join(root, "spec/fixtures/catalogue.json") : resolve(values.seed),
      out: values.out,
      help: values.help,
    };
  } catch (error) {
    throw new InputError(`${error instanceof Error ? error.message : error}. See npm run demo -- --help`, {
      cause: error,
    });
  }
}
