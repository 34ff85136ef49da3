import { CommanderError } from "commander";
import { type ExitCode, exitFine, exitUsage } from "./exit-code.js";
import type { Output } from "./output.js";
import { createProgram } from "./program.js";
import { UsageError } from "./usage-error.js";

/**
 * Runs a command line and returns its exit code. What the user can mend is one line on standard error;
 * anything else is a fault of ours and thrown.
 *
 * @param words what follows the name of the command
 */
export async function runCli(words: readonly string[], output: Output): Promise<ExitCode> {
  let code: ExitCode = exitFine;
  try {
    await createProgram(output, (reached) => {
      code = reached;
    }).parseAsync([...words], { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitFine : exitUsage;
    if (!(error instanceof UsageError)) throw error;
    output.notice(`error: ${error.message}`);
    return exitUsage;
  }
}
