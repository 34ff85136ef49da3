/** What the exit code of the command tells. */
export type ExitCode = 0 | 1 | 2 | 3;

/** The command did its work; of a run: the verdict is `pass`. */
export const exitPass: ExitCode = 0;
/** The verdict is `fail`. */
export const exitFail: ExitCode = 1;
/** The command line is wrong, or the target or a report file cannot be used. */
export const exitUsage: ExitCode = 2;
/** The suite itself failed. */
export const exitSuiteError: ExitCode = 3;
