import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { inject } from "vitest";

const root = fileURLToPath(new URL("../../../../", import.meta.url));

/** The command, running. */
export interface RunningCli {
  readonly child: ChildProcess;
  readonly url: URL;
  /** Exit code and all of stderr, once it has ended. */
  readonly ended: Promise<{ readonly code: number | null; readonly err: string }>;
}

/** Starts the command on a free port, and waits until it listens. */
export async function startCli(...argv: readonly string[]): Promise<RunningCli> {
  const child = spawn(
    process.execPath,
    [inject("commands")["reference-server"], "--port", "0", ...argv],
    { cwd: root, stdio: ["ignore", "pipe", "pipe"] },
  );
  const ended = end(child);
  const [line] = await once(createInterface(child.stdout), "line");
  return { child, url: new URL(String(line).replace("listening on ", "")), ended };
}

async function end(child: ChildProcess): Promise<{ code: number | null; err: string }> {
  let err = "";
  child.stderr?.on("data", (piece) => {
    err += piece;
  });
  const [code] = await once(child, "close");
  return { code, err };
}
