import { readFileSync } from "node:fs";
import { join } from "node:path";
import { repository } from "../lib/root.js";
import {
  createScratchSpecification,
  type ScratchSpecification,
  type StartScript,
} from "../lib/scratch-specification.js";
import { joinFences, type PagePart, splitFences } from "./split-fences.js";

/**
 * Follows a page on a copy of the specification, whose branch `main` is the specification as it is, and gives
 * the page with what the commands really print. A fence of `diff` is an edit, one of `sh` holds commands, and
 * one of `text` quotes what the commands before it printed.
 *
 * @param start how the scripts are started; from source where nothing is said
 * @throws where an edit does not fit any more, or a command fails
 */
export function runPage(page: string, start?: StartScript): string {
  const scratch = createScratchSpecification(start);
  try {
    scratch.git("init", "--quiet", "--initial-branch", "main");
    scratch.git("add", "--all");
    scratch.git("commit", "--quiet", "--message", "The specification as it is");
    let printed = "";
    return joinFences(
      splitFences(page).map((part): PagePart => {
        if (part.language === "diff") edit(scratch, part.text);
        if (part.language === "sh")
          printed = part.text.trim().split("\n").map(run(scratch)).join("");
        return part.language === "text" ? { ...part, text: printed } : part;
      }),
    );
  } finally {
    scratch.remove();
  }
}

function edit(scratch: ScratchSpecification, diff: string): void {
  const file = /^\+\+\+ b\/(.*)$/m.exec(diff)?.[1];
  if (file === undefined) throw new Error(`a diff names its file: ${diff}`);
  const lines = (sign: string): string =>
    diff
      .split("\n")
      .filter((line) => line.startsWith(sign) && !line.startsWith(sign.repeat(3)))
      .map((line) => `${line.slice(1)}\n`)
      .join("");
  scratch.edit(file, lines("-"), lines("+"));
}

/** Runs `npm run NAME -- ARGUMENTS` as package.json says, on the copy. */
function run(scratch: ScratchSpecification): (command: string) => string {
  const { scripts } = JSON.parse(readFileSync(join(repository, "package.json"), "utf8"));
  return (command) => {
    const [, name = "", rest = ""] = /^npm run ([\w:]+)(?: -- (.*))?$/.exec(command) ?? [];
    const script = /scripts\/(\S+\.ts)/.exec(scripts[name] ?? "")?.[1];
    if (script === undefined) throw new Error(`${command} is no script of package.json`);
    const { status, out, err } = scratch.run(script, ...rest.split(" ").filter(Boolean));
    if (status !== 0) throw new Error(`${command} failed (${status}): ${err}`);
    return out;
  };
}
