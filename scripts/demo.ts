import { join, relative } from "node:path";
import {
  createProgressLine,
  prepareReports,
  ReportFileError,
  renderTerminal,
  runConformance,
  writeReports,
} from "@mcp-registry-kit/conformance";
import { createRegistry, SeedError } from "@mcp-registry-kit/reference-server";
import { ListenError, listen, loadSeedFile } from "@mcp-registry-kit/reference-server/node";
import { help, readArguments, UsageError } from "./demo/arguments.js";
import { describeSeed } from "./demo/describe-seed.js";
import { walkCatalogue } from "./demo/walk.js";
import { root } from "./lib/root.js";
import { runScript } from "./lib/run-script.js";

const exitCodes = { pass: 0, fail: 1, error: 3 } as const;
const usersToMend = [UsageError, SeedError, ReportFileError, ListenError];

/** The kit's main job on one catalogue: serve it, walk it, judge it, show and keep the verdict. */
async function demo(): Promise<number> {
  const { seed, out, wantsHelp } = readArguments(process.argv.slice(2));
  if (wantsHelp) {
    console.log(help);
    return 0;
  }
  const files = { json: join(out, "report.json"), html: join(out, "report.html") };
  await prepareReports(files);

  const registry = createRegistry();
  console.log(describeSeed(shortened(seed), await loadSeedFile(registry, seed)));
  const server = await listen(registry, { port: 0 });
  try {
    console.log(`registry   listening on ${server.url}`);
    console.log(await walkCatalogue(server.url));

    const progress = createProgressLine(process.stderr);
    const report = await runConformance({
      target: { baseUrl: server.url },
      onProgress: progress.update,
    }).finally(progress.clear);
    await writeReports(report, files);
    console.log(`reports    ${shortened(files.json)}, ${shortened(files.html)}\n`);
    const { isTTY = false, columns } = process.stdout;
    console.log(
      renderTerminal(report, {
        color: isTTY && !process.env["NO_COLOR"],
        ...(columns > 0 && { width: columns }),
      }),
    );
    return exitCodes[report.verdict];
  } finally {
    await server.close();
    await registry.close();
  }
}

function shortened(path: string): string {
  const below = relative(root, path);
  return below.startsWith("..") ? path : below;
}

await runScript(async () => {
  try {
    return await demo();
  } catch (error) {
    if (!(error instanceof Error && usersToMend.some((kind) => error instanceof kind))) throw error;
    console.error(`error: ${error.message}`);
    return 2;
  }
});
