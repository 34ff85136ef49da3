import { CommanderError } from "commander";
import { BaselineError } from "../engine/baseline-error.js";
import { UnknownCheck } from "../engine/select.js";
import { TargetError } from "../engine/target-error.js";
import { ReportFileError } from "../report/report-file.js";
import { oneLine } from "../report/visible-text.js";
import { type ExitCode, exitPass, exitSuiteError, exitUsage } from "./exit-code.js";
import type { Output } from "./output.js";
import { createProgram } from "./program.js";
import { createSecretOutput } from "./secret-output.js";
import { UsageError } from "./usage-error.js";

const usersToMend = [UsageError, UnknownCheck, TargetError, ReportFileError, BaselineError];

/**
 * Runs a command line and returns its exit code. What the user can mend is one line on standard error;
 * anything else thrown is shown with its stack. Never throws.
 *
 * @param arguments_ what follows the name of the command
 * @param env variables of the environment; a token is taken from there
 */
export async function runCli(
  arguments_: readonly string[],
  sink: Output,
  env: Readonly<Record<string, string | undefined>>,
): Promise<ExitCode> {
  const secret = createSecretOutput(sink);
  const { output } = secret;
  let code: ExitCode = exitPass;
  try {
    await createProgram(secret, env, (reached) => {
      code = reached;
    }).parseAsync([...arguments_], { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitPass : exitUsage;
    if (error instanceof Error && usersToMend.some((kind) => error instanceof kind)) {
      output.notices.write(`error: ${oneLine(error.message)}\n`);
      return exitUsage;
    }
    output.notices.write(
      `error: the suite itself failed: ${error instanceof Error ? error.stack : String(error)}\n`,
    );
    return exitSuiteError;
  }
}
