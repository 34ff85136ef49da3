import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { createServer, type RequestListener } from "node:http";
import { fileURLToPath } from "node:url";
import { createRegistry, readSeed } from "@mcp-registry-kit/reference-server";
import { listen } from "@mcp-registry-kit/reference-server/node";
import { inject, onTestFinished } from "vitest";
import { createOutput } from "../../src/cli/output.js";
import { runCli } from "../../src/cli/run-cli.js";

const root = fileURLToPath(new URL("../../../../", import.meta.url));
const catalogue = new URL("../../../../spec/fixtures/catalogue.json", import.meta.url);

/** What a command line came to. */
export interface Finished {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command as a process of its own, with nothing of the environment but the path. */
export function runCommandLine(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Finished> {
  return new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      [inject("commands").conformance, ...args],
      { cwd: root, env: { PATH: process.env["PATH"], ...env }, timeout: 50_000 },
      (error, stdout, stderr) => {
        if (error !== null && typeof error.code !== "number") reject(error);
        else resolve({ code: Number(error?.code ?? 0), stdout, stderr });
      },
    );
  });
}

/** Runs the command inside the test's own process, which is faster and sees the same but the exit. */
export async function runInProcess(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Finished> {
  const texts = { stdout: "", stderr: "" };
  const stream = (name: keyof typeof texts) => ({
    write(text: string): void {
      texts[name] += text;
    },
    on: () => undefined,
  });
  const output = createOutput({ stdout: stream("stdout"), stderr: stream("stderr"), env });
  return { code: await runCli(args, output, env), ...texts };
}

/** Serves the reference registry with the demo catalogue until the test is over, and returns its URL. */
export async function referenceServer(): Promise<string> {
  const registry = createRegistry();
  const { entries } = await readSeed(await readFile(catalogue), "catalogue.json");
  await registry.load(entries);
  const { url, close } = await listen(registry, { port: 0 });
  onTestFinished(close);
  return url;
}

/** Serves answers on a free port until the test is over, and returns the base URL. */
export async function serve(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  onTestFinished(
    () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  );
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  return `http://127.0.0.1:${address.port}`;
}
