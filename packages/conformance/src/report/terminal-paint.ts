import picocolors from "picocolors";
import type { Mark } from "./mark.js";

/** What a piece of text is to the reader. */
type Tone = Mark | "strong" | "quiet";

/** Colours a text by what it is, or leaves it as it is. */
export type Paint = (tone: Tone, text: string) => string;

/** How the report looks on one terminal. */
export interface TerminalView {
  readonly paint: Paint;
  /** Columns to fill. */
  readonly width: number;
}

/** The paint of a terminal; without colour it changes nothing. */
export function painter(color: boolean): Paint {
  const colors = picocolors.createColors(color);
  const tones: Readonly<Record<Tone, (text: string) => string>> = {
    error: colors.magenta,
    fail: colors.red,
    blocked: colors.red,
    warning: colors.yellow,
    known: colors.cyan,
    "not-tested": colors.cyan,
    "not-applicable": colors.dim,
    pass: colors.green,
    strong: colors.bold,
    quiet: colors.dim,
  };
  return (tone, text) => tones[tone](text);
}
