import { Command, Option } from "commander";
import type { ExitCode } from "./exit-code.js";
import type { ExplainFlags } from "./explain.js";
import { afterHelp } from "./help.js";
import type { InitFlags } from "./init.js";
import type { MigrateFlags } from "./migrate.js";
import type { Output } from "./output.js";
import { packageVersion } from "./package-version.js";
import type { ValidateFlags } from "./validate.js";

const files = "files, folders, patterns, or - for standard input (default: server.json)";

/** The command line; `finish` learns the exit code of the command that ran. Commands are loaded when they run. */
export function createProgram(output: Output, finish: (code: ExitCode) => void): Command {
  const program = new Command("server-json")
    .description("Validates, migrates, explains and writes server.json documents, offline.")
    .version(packageVersion)
    .configureOutput({
      writeOut: output.print,
      writeErr: (text) => output.notice(text.trimEnd()),
      outputError: (text, write) => write(`${text.trim()}. See server-json --help`),
    })
    .exitOverride()
    .addHelpText("after", afterHelp);

  program
    .command("validate")
    .description(
      "judge documents by the schema they name and by the rules of the official registry",
    )
    .argument("[files...]", files)
    .addOption(
      new Option("--format <format>", "how to report")
        .choices(["human", "json", "sarif", "github"])
        .default("human"),
    )
    .option(
      "--fix",
      "mend in place what is safe: byte-order mark, trailing commas, empty members",
      false,
    )
    .option("--strict", "let warnings count like errors", false)
    .option("--quiet", "print nothing where nothing is wrong", false)
    .addOption(
      new Option("--non-current <policy>", "what to say of an older schema")
        .choices(["allow", "warn", "error"])
        .default("warn"),
    )
    .action(async (words: string[], flags: ValidateFlags) => {
      const { validateCommand } = await import("./validate.js");
      finish(await validateCommand(words, flags, output));
    });

  program
    .command("migrate")
    .description("bring documents of older dates and shapes into the form of today")
    .argument("[files...]", files)
    .option("--write", "change the files in place instead of printing the document", false)
    .addOption(
      new Option("--to <date>", "date of the schema").choices([
        "2025-10-11",
        "2025-10-17",
        "2025-12-11",
      ]),
    )
    .addOption(
      new Option("--format <format>", "human, or json with document, changes and result")
        .choices(["human", "json"])
        .default("human"),
    )
    .action(async (words: string[], flags: MigrateFlags) => {
      const { migrateCommand } = await import("./migrate.js");
      finish(await migrateCommand(words, flags, output));
    });

  program
    .command("explain")
    .description(
      "say what a document starts, what VS Code makes of it, and what users are asked for",
    )
    .argument("[files...]", files)
    .option("--package <type|index>", "package to start: its registryType, or its place from 0")
    .option("--remote <type|index>", "remote to connect to: its type, or its place from 0")
    .addOption(
      new Option("--client <client>", "print the configuration of a client instead").choices([
        "vscode",
        "claude-desktop",
        "cursor",
        "plain",
      ]),
    )
    .addOption(
      new Option("--build <build>", "build of VS Code to foretell")
        .choices(["stable", "newest"])
        .default("stable"),
    )
    .addOption(
      new Option("--format <format>", "human, or json with plan, preview and differences")
        .choices(["human", "json"])
        .default("human"),
    )
    .action(async (words: string[], flags: ExplainFlags) => {
      const { explainCommand } = await import("./explain.js");
      finish(await explainCommand(words, flags, output));
    });

  program
    .command("init")
    .description("write a server.json from what the project says of itself")
    .option("--name <name>", "name of the server, such as io.github.user/server")
    .option("--image <reference>", "container image to list, with its tag")
    .option("--remote <url>", "hosted endpoint (streamable-http) to list")
    .option("--force", "replace a server.json that is there", false)
    .option("--print", "print the document instead of writing it", false)
    .action(async (flags: InitFlags) => {
      const { initCommand } = await import("./init.js");
      finish(await initCommand(flags, output));
    });

  return program;
}
