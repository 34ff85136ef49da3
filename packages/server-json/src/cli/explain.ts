import { type LaunchClient, toClientConfig } from "../launch/client-config.js";

import { explainServer } from "../launch/explain-server.js";
import type { LaunchOptions } from "../launch/launch-options.js";
import { planLaunch } from "../launch/plan.js";
import { parseServerJson } from "../parse/parse-server-json.js";
import { renderHuman } from "../report/human.js";
import { visibleText } from "../report/visible-text.js";
import { type ExitCode, exitFine, exitIssues } from "./exit-code.js";
import { findFiles, type InputFile, readInputFile } from "./input-files.js";
import type { Output } from "./output.js";

/** What `explain` is told. */
export interface ExplainFlags {
  readonly package?: string;
  readonly remote?: string;
  readonly client?: LaunchClient;
  readonly build: "stable" | "newest";
  readonly format: "human" | "json";
}

/**
 * Says what a document means for whoever starts its server, or writes the configuration of a client.
 * A document that is no JSON is reported as `validate` reports it.
 *
 * @throws {UsageError} where a file cannot be read.
 */
export async function explainCommand(
  words: readonly string[],
  flags: ExplainFlags,
  output: Output,
): Promise<ExitCode> {
  let code: ExitCode = exitFine;
  const explained: unknown[] = [];
  for (const file of await findFiles(words, output)) {
    const read = await readInputFile(file, output);
    const { document, result } = parseServerJson(read.text);
    if (result.issues.some(({ type, severity }) => type === "json" && severity === "error")) {
      output.notice(renderHuman([{ ...read, result }], { ...output, color: false }));
      code = exitIssues;
    } else if (flags.client !== undefined) {
      const config = toClientConfig(planLaunch(document, choiceOf(flags)), flags.client);
      output.print(`${JSON.stringify(config, null, 2)}\n`);
    } else if (flags.format === "json") {
      explained.push({
        file: read.file,
        ...explainServer(document, { ...choiceOf(flags), build: flags.build }),
      });
    } else output.print(inWords(read, document, flags));
  }
  if (flags.format === "json" && flags.client === undefined)
    output.print(`${JSON.stringify(explained, null, 2)}\n`);
  return code;
}

function inWords({ file }: InputFile, document: unknown, flags: ExplainFlags): string {
  const { sentences } = explainServer(document, { ...choiceOf(flags), build: flags.build });
  return `${visibleText(file)}\n${sentences.map((sentence) => `  ${visibleText(sentence)}\n`).join("")}\n`;
}

/** A number is a place in the list, anything else a type. */
function choiceOf(flags: ExplainFlags): Pick<LaunchOptions, "package" | "remote"> {
  const read = (text: string): number | string => (/^\d+$/.test(text) ? Number(text) : text);
  return {
    ...(flags.package !== undefined && { package: read(flags.package) }),
    ...(flags.remote !== undefined && { remote: read(flags.remote) }),
  };
}
