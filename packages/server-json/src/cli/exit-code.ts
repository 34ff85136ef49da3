/** What the exit code of the command tells. */
export type ExitCode = 0 | 1 | 2;

/** Nothing is wrong. */
export const exitFine: ExitCode = 0;
/** A document has errors. */
export const exitIssues: ExitCode = 1;
/** The command line is wrong, or a file cannot be read or written. */
export const exitUsage: ExitCode = 2;
