import type { LaunchCommand } from "./launch-plan.js";

const plainWord = /^[\w@%+=:,./<>{}$-]+$/;

/** A command for people to read: words with other characters than the usual ones are in double quotes. It is not for a shell. */
export function commandWords({ command, args }: LaunchCommand): string {
  return [command, ...args]
    .map((word) => (plainWord.test(word) ? word : JSON.stringify(word)))
    .join(" ");
}
