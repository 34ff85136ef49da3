import { Command, Option } from "commander";
import { allChecks } from "../checks/index.js";
import type { Profile } from "../engine/report.js";
import { suiteVersion } from "../engine/suite.js";
import type { ReportFiles } from "../report/report-file.js";
import { oneLine } from "../report/visible-text.js";
import { type ExitCode, exitPass } from "./exit-code.js";
import { explainCommand } from "./explain.js";
import { afterHelp, afterRunHelp } from "./help.js";
import { listCommand } from "./list.js";
import type { Output } from "./output.js";
import { runCommand } from "./run.js";
import {
  parseApiVersion,
  parseProfiles,
  parseRepeated,
  parseReport,
  parseTimeout,
  targetUrl,
} from "./run-options.js";

interface RunFlags {
  readonly profile: readonly Profile[];
  readonly only?: readonly string[];
  readonly skip?: readonly string[];
  readonly strict?: boolean;
  readonly timeout: number;
  readonly report?: ReportFiles;
  readonly apiVersion?: string;
}

/** The command line; `finish` learns the exit code of the command that ran. */
export function createProgram(output: Output, finish: (code: ExitCode) => void): Command {
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

  program
    .command("run")
    .description("judge the registry behind a URL")
    .argument("<url>", "base URL; a trailing /v0 or /v0.1 names the API version")
    .addOption(
      new Option("--profile <names>", "layers that decide the verdict: core, official")
        .argParser(parseProfiles)
        .default(["core"], "core"),
    )
    .option(
      "--only <pattern>",
      "run these checks; * stands for any text; repeatable",
      parseRepeated,
    )
    .option("--skip <pattern>", "leave these checks out; repeatable", parseRepeated)
    .option("--strict", "let a SHOULD decide like a MUST")
    .option("--timeout <ms>", "milliseconds that one request may take", parseTimeout, 10_000)
    .option("--report <format=file>", "write json=FILE or html=FILE; repeatable", parseReport)
    .option(
      "--api-version <version>",
      "v0 or v0.1; default: the newest that answers",
      parseApiVersion,
    )
    .addHelpText("after", afterRunHelp)
    .action(async (url: string, flags: RunFlags) => {
      const {
        profile,
        report = {},
        apiVersion,
        timeout,
        only = [],
        skip = [],
        strict = false,
      } = flags;
      const color = output.color && program.opts<{ color: boolean }>().color;
      finish(
        await runCommand(
          {
            url: targetUrl(url, apiVersion),
            profiles: profile,
            reports: report,
            timeoutMs: timeout,
            only,
            skip,
            strict,
            color,
          },
          output,
        ),
      );
    });

  program
    .command("list")
    .description("show all checks: id, level, layer, title")
    .option("--json", "as JSON", false)
    .action((flags: { json: boolean }) => {
      listCommand(allChecks, flags, output);
      finish(exitPass);
    });

  program
    .command("explain")
    .description("show what a check asks, or what a requirement says and which checks serve it")
    .argument("<name>", "id of a check or a requirement")
    .action((name: string) => {
      explainCommand(name, allChecks, output);
      finish(exitPass);
    });

  return program;
}
