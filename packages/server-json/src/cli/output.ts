/** The one way out for everything that the command says, and what it is told by its surroundings. */
export interface Output {
  /** Writes to standard output. */
  readonly print: (text: string) => void;
  /** Writes a line to standard error. */
  readonly notice: (line: string) => void;
  /** Reads standard input to its end. */
  readonly readInput: () => Promise<Uint8Array>;
  readonly color: boolean;
  /** Columns of standard output. */
  readonly width: number;
  /** The folder that paths are relative to. */
  readonly folder: string;
}

const defaultWidth = 100;

/** The output of a process. A reader that goes away early, such as `head`, is no error. */
export function createOutput({ stdin, stdout, stderr, env, cwd }: NodeJS.Process): Output {
  const ignoreClosedPipe = (error: Error): void => {
    if (!("code" in error) || error.code !== "EPIPE") throw error;
  };
  stdout.on("error", ignoreClosedPipe);
  stderr.on("error", ignoreClosedPipe);
  return {
    print: (text) => {
      stdout.write(text);
    },
    notice: (line) => {
      stderr.write(`${line}\n`);
    },
    readInput: async () => {
      const pieces: Buffer[] = [];
      for await (const piece of stdin) pieces.push(Buffer.from(piece));
      return Buffer.concat(pieces);
    },
    color: wantsColor(env, stdout.isTTY === true && env["TERM"] !== "dumb"),
    width: stdout.columns || defaultWidth,
    folder: cwd(),
  };
}

function wantsColor(env: NodeJS.ProcessEnv, isTerminal: boolean): boolean {
  if (env["NO_COLOR"]) return false; // https://no-color.org: any value but the empty one.
  const forced = env["FORCE_COLOR"];
  return forced ? forced !== "0" : isTerminal;
}
