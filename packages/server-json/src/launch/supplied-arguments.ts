import type { ArgumentView } from "./launch-document.js";

/**
 * Indexes of the runtime arguments that the plan gives anyway: authors repeat the runtime's
 * subcommand (`run`), its usual flags (`-i`, `--rm`, `-y`), and the package itself. A text that
 * follows a flag without a value is the value of that flag, and is none of them.
 */
export function suppliedArguments(
  list: readonly ArgumentView[],
  supplied: ReadonlySet<string>,
): ReadonlySet<number> {
  const found = new Set<number>();
  let awaitsValue = false;
  for (const [index, argument] of list.entries()) {
    const text = fixedText(argument);
    const isGiven: boolean = supplied.has(text) && (argument.type === "named" || !awaitsValue);
    if (isGiven) {
      found.add(index);
    }
    awaitsValue =
      !isGiven && text.startsWith("-") && !(argument.type === "named" && argument.value);
  }
  return found;
}

function fixedText({ type, name = "", value = "", variables }: ArgumentView): string {
  if (type === "named") {
    return name;
  }
  return variables === undefined || variables.size === 0 ? value : "";
}
