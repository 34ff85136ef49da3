import { type Command, Option } from "commander";
import { defaultLimits, leastBudget } from "../engine/limits.js";
import type { Profile } from "../engine/report.js";
import type { ReportFiles } from "../report/report-file.js";
import type { ExitCode } from "./exit-code.js";
import { afterRunHelp } from "./help.js";
import {
  parseApiVersion,
  parseProfiles,
  parseRepeated,
  parseReport,
  targetUrl,
  wholeNumber,
} from "./run-options.js";
import type { SecretOutput } from "./secret-output.js";
import { readToken } from "./token.js";
import { UsageError } from "./usage-error.js";

interface RunFlags {
  readonly profile: readonly Profile[];
  readonly only?: readonly string[];
  readonly skip?: readonly string[];
  readonly strict?: boolean;
  readonly timeout: number;
  readonly budget: number;
  readonly rate?: number;
  readonly concurrency: number;
  readonly timeLimit: number;
  readonly seed: number;
  readonly followRedirects?: boolean;
  readonly tokenFile?: string;
  readonly token?: string | true;
  readonly baseline?: string;
  readonly updateBaseline?: boolean;
  readonly report?: ReportFiles;
  readonly apiVersion?: string;
}

/** What a command needs of the program around it. */
export interface Surroundings extends SecretOutput {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly finish: (code: ExitCode) => void;
}

/** Adds `run` with its options to a program. */
export function addRunCommand(program: Command, { output, hide, env, finish }: Surroundings): void {
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
    .option(
      "--report <format=file>",
      "write a report; formats: badge, html, json, junit, markdown, sarif; repeatable",
      parseReport,
    )
    .option("--baseline <file>", "failures that are known; stale or expired entries fail the run")
    .option("--update-baseline", "write the baseline file as this run calls for")
    .option(
      "--budget <n>",
      "most requests; what they leave unasked is not tested",
      wholeNumber("requests", leastBudget, 1_000_000),
      defaultLimits.budget,
    )
    .option(
      "--concurrency <n>",
      "most requests under way at once",
      wholeNumber("requests", 1, 64),
      defaultLimits.concurrency,
    )
    .option(
      "--rate <n>",
      "most requests started in a second; default: no limit but concurrency",
      wholeNumber("requests a second", 1, 10_000),
    )
    .option(
      "--time-limit <s>",
      "seconds for all requests together",
      wholeNumber("seconds", 1, 86_400),
      defaultLimits.timeLimitMs / 1_000,
    )
    .option(
      "--timeout <ms>",
      "milliseconds that one request may take",
      wholeNumber("milliseconds", 1, 600_000),
      defaultLimits.timeoutMs,
    )
    .option("--follow-redirects", "judge what the listing is redirected to, be it on another host")
    .option("--token-file <file>", "take the bearer token from a file instead of the environment")
    .addOption(new Option("--token [token]").hideHelp())
    .option(
      "--seed <n>",
      "what samples are drawn by; 0 takes them at even distances",
      wholeNumber("numbers", 0, 2 ** 32 - 1),
      0,
    )
    .option(
      "--api-version <version>",
      "v0 or v0.1; default: the newest that answers",
      parseApiVersion,
    )
    .addHelpText("after", afterRunHelp)
    .action(async (url: string, flags: RunFlags) => {
      const { profile, report = {}, apiVersion, timeout, only = [], skip = [] } = flags;
      if (flags.token !== undefined)
        throw new UsageError(
          "a token on the command line is seen by everyone on the machine. Set MCP_REGISTRY_TOKEN, or give --token-file",
        );
      if (flags.updateBaseline && flags.baseline === undefined)
        throw new UsageError(
          "--update-baseline has no file to write. Name it with --baseline FILE",
        );
      const token = await readToken(flags.tokenFile, env);
      if (token !== undefined) hide(token);
      const color = output.color && program.opts<{ color: boolean }>().color;
      const { runCommand } = await import("./run.js");
      finish(
        await runCommand(
          {
            url: targetUrl(url, apiVersion),
            profiles: profile,
            reports: report,
            only,
            skip,
            strict: flags.strict ?? false,
            budget: flags.budget,
            concurrency: flags.concurrency,
            rate: flags.rate ?? null,
            timeLimitMs: flags.timeLimit * 1_000,
            timeoutMs: timeout,
            followRedirects: flags.followRedirects ?? false,
            seed: flags.seed,
            ...(token !== undefined && { token }),
            ...(flags.baseline !== undefined && { baselineFile: flags.baseline }),
            updatesBaseline: flags.updateBaseline ?? false,
            color,
          },
          output,
        ),
      );
    });
}
