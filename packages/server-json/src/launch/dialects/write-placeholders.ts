import type { LaunchInput } from "../inputs.js";
import type { InputWriter } from "./render-template.js";

/** A writer for clients without prompts, and what it wrote placeholders for or left out. */
export interface PlaceholderWriter {
  readonly write: InputWriter;
  readonly placeholders: () => readonly LaunchInput[];
  readonly leftOut: () => readonly LaunchInput[];
}

/** Writes defaults out, placeholders for what is required, and nothing for the rest. */
export function writePlaceholders(): PlaceholderWriter {
  const placeholders = new Set<LaunchInput>();
  const leftOut = new Set<LaunchInput>();
  return {
    write: (input) => {
      if (input.default !== undefined) {
        return input.default;
      }
      if (input.required) {
        placeholders.add(input);
        return placeholder(input);
      }
      leftOut.add(input);
      return undefined;
    },
    placeholders: () => [...placeholders],
    leftOut: () => [...leftOut],
  };
}

/** A text that no value looks like, in place of one. */
export function placeholder({ id }: LaunchInput): string {
  return `<${id}>`;
}
