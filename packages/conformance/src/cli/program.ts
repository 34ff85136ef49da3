import { Command } from "commander";
import { suiteVersion } from "../engine/suite-version.js";
import { oneLine } from "../report/visible-text.js";
import { type ExitCode, exitPass } from "./exit-code.js";
import { afterCompareHelp, afterHelp } from "./help.js";
import { addRunCommand } from "./run-flags.js";
import type { SecretOutput } from "./secret-output.js";

/**
 * The command line; `finish` learns the exit code of the command that ran. A command's own code is loaded
 * once it runs, so that help does not wait for it.
 */
export function createProgram(
  { output, hide }: SecretOutput,
  env: Readonly<Record<string, string | undefined>>,
  finish: (code: ExitCode) => void,
): Command {
  const program = new Command("mcp-registry-conformance")
    .description("Judges a running MCP registry against the specification, read-only.")
    .version(suiteVersion)
    .option("--no-color", "print without colour, as with NO_COLOR=1")
    .configureOutput({
      writeOut: output.print,
      writeErr: (text) => output.notices.write(text),
      outputError: (text, write) => write(`${oneLine(text)} See mcp-registry-conformance --help\n`),
    })
    .exitOverride()
    .addHelpText("after", afterHelp);

  addRunCommand(program, { output, hide, env, finish });

  program
    .command("list")
    .description("show all checks: id, level, layer, title")
    .option("--json", "as JSON", false)
    .action(async (flags: { json: boolean }) => {
      const [{ listCommand }, { allChecks }] = await Promise.all([
        import("./list.js"),
        import("../checks/index.js"),
      ]);
      listCommand(allChecks, flags, output);
      finish(exitPass);
    });

  program
    .command("explain")
    .description(
      "show what a check asks and with which requests, or what a requirement says and which checks serve it",
    )
    .argument("<name>", "id of a check or a requirement")
    .action(async (name: string) => {
      const [{ explainCommand }, { allChecks }] = await Promise.all([
        import("./explain.js"),
        import("../checks/index.js"),
      ]);
      await explainCommand(name, allChecks, output);
      finish(exitPass);
    });

  program
    .command("compare")
    .description("show what two runs, or two registries, do differently")
    .argument("<before>", "a JSON report")
    .argument("<after>", "another one")
    .option("--json", "as JSON", false)
    .addHelpText("after", afterCompareHelp)
    .action(async (before: string, after: string, flags: { json: boolean }) => {
      const { compareCommand } = await import("./compare.js");
      finish(await compareCommand(before, after, flags, output));
    });

  return program;
}
