import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { root } from "../../../scripts/lib/root.js";

/** Heap that the registry may have; it dies of more. */
const heapMegabytes = 256;

/** The reference registry in a process of its own. */
export interface ServerProcess {
  readonly url: string;
  /** What it wrote to stderr, which is nothing as long as all goes well. */
  readonly complaints: () => string;
  /** The most memory that it has had, in megabytes; only Linux tells. */
  readonly peakMegabytes: () => number;
  /** Stops it by a signal, and gives its exit code. */
  stop(): Promise<number | null>;
}

/** Starts the command of the reference registry from source, on a free port of the loopback. */
export async function startServer(): Promise<ServerProcess> {
  const child = spawn(
    process.execPath,
    [
      `--max-old-space-size=${heapMegabytes}`,
      "--import",
      "tsx",
      "--conditions=@mcp-registry-kit/source",
      "packages/reference-server/src/cli/main.ts",
      ...["--port", "0", "--anonymous-auth", "--allow-delete"],
    ],
    { cwd: root, stdio: ["ignore", "pipe", "pipe"] },
  );
  let complaints = "";
  child.stderr.on("data", (piece) => {
    complaints += piece;
  });
  const lines = createInterface({ input: child.stdout });
  const first = await Promise.race([once(lines, "line"), once(child, "close")]);
  const url = /^listening on (\S+)$/.exec(String(first[0]))?.[1];
  if (url === undefined) {
    child.kill("SIGKILL");
    throw new Error(`the registry does not start: ${first[0]} ${complaints}`);
  }
  return {
    url,
    complaints: () => complaints,
    peakMegabytes: () => peakOf(child),
    async stop() {
      if (child.exitCode === null) {
        child.kill("SIGTERM");
        await once(child, "close");
      }
      return child.exitCode;
    },
  };
}

function peakOf({ pid }: ChildProcess): number {
  const status = readFileSync(`/proc/${pid}/status`, "utf8");
  return Number(/^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1]) / 1024;
}
