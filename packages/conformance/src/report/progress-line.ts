import { allChecks } from "../checks/index.js";
import type { Progress } from "../engine/conformance-options.js";
import { counted } from "./counted.js";
import { limitsLine } from "./limits-line.js";

/** Where progress is written: standard error, or whatever takes text like it. */
export interface ProgressStream {
  /** Whether a line can be written over. */
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** Tells where a run stands. */
export interface ProgressLine {
  /** To be given as `onProgress` to a run. */
  readonly update: (progress: Progress) => void;
  /** Takes the line away; to be called before anything else is written. */
  readonly clear: () => void;
}

const readsListing: ReadonlySet<string> = new Set(
  allChecks.filter(({ needs }) => needs?.listing !== false).map(({ id }) => id),
);
const eraseLine = "\r\u001b[2K";

/**
 * Progress of a run: on a terminal the limits, then one line that is written over; elsewhere one line a stage. There the
 * lines are held back until a check of the listing has passed, so that a target without one is told of
 * by its error alone.
 */
export function createProgressLine(stream: ProgressStream): ProgressLine {
  return stream.isTTY === true ? rewrittenLine(stream) : stageLines(stream);
}

function rewrittenLine(stream: ProgressStream): ProgressLine {
  let shown = "";
  const show = (text: string): void => {
    if (text === shown) return;
    stream.write(`${eraseLine}${text}`);
    shown = text;
  };
  return {
    update(progress) {
      if (progress.stage === "start") stream.write(`${stageText(progress)}\n`);
      else
        show(
          progress.stage === "checks"
            ? `checks ${progress.done}/${progress.total} …${progress.last ? ` ${progress.last.id}` : ""}`
            : stageText(progress),
        );
    },
    clear() {
      if (shown !== "") stream.write(eraseLine);
      shown = "";
    },
  };
}

function stageLines(stream: ProgressStream): ProgressLine {
  const held: string[] = [];
  let stage: Progress["stage"] | undefined;
  let hasListing = false;
  return {
    update(progress) {
      if (progress.stage !== stage) held.push(stageText(progress));
      stage = progress.stage;
      if (progress.stage === "checks" && progress.last !== undefined)
        hasListing ||= readsListing.has(progress.last.id) && progress.last.outcome === "pass";
      if (hasListing) for (const line of held.splice(0)) stream.write(`${line}\n`);
    },
    clear() {},
  };
}

function stageText(progress: Progress): string {
  switch (progress.stage) {
    case "start":
      return limitsLine(progress.limits);
    case "survey":
      return "reading the catalogue …";
    case "checks":
      return `running ${counted(progress.total, "check")} …`;
    case "documents":
      return `judging ${counted(progress.rows, "document")} …`;
  }
}
