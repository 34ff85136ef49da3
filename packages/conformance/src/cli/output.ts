import type { ProgressStream } from "../report/progress-line.js";

/** The one way out for everything that the command says. */
export interface Output {
  /** Writes text to standard output. */
  readonly print: (text: string) => void;
  /** Standard error: errors and progress. */
  readonly notices: ProgressStream;
  /** Whether standard output takes colour, as long as no option speaks against it. */
  readonly color: boolean;
  /** Columns of standard output. */
  readonly width: number;
}

/** The part of a process that an {@link Output} needs. */
export interface OutputProcess {
  readonly stdout: OutputStream;
  readonly stderr: OutputStream;
  readonly env: Readonly<Record<string, string | undefined>>;
}

interface OutputStream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
  on(event: "error", listener: (error: Error) => void): unknown;
}

const defaultWidth = 80;
const mostWidth = 110;

/** The output of a process. A reader that goes away early, such as `head`, is no error. */
export function createOutput({ stdout, stderr, env }: OutputProcess): Output {
  const ignoreClosedPipe = (error: Error): void => {
    if (!("code" in error) || error.code !== "EPIPE") throw error;
  };
  stdout.on("error", ignoreClosedPipe);
  stderr.on("error", ignoreClosedPipe);
  const isDumb = env["TERM"] === "dumb";
  return {
    print: (text) => {
      stdout.write(text);
    },
    notices: {
      isTTY: stderr.isTTY === true && !isDumb,
      write: (text) => stderr.write(text),
    },
    color: wantsColor(env, stdout.isTTY === true && !isDumb),
    width: Math.min(stdout.columns || defaultWidth, mostWidth),
  };
}

function wantsColor(env: OutputProcess["env"], isTerminal: boolean): boolean {
  if (env["NO_COLOR"]) return false; // https://no-color.org: any value but the empty one.
  const forced = env["FORCE_COLOR"];
  return forced ? forced !== "0" : isTerminal;
}
