import { visit } from "jsonc-parser";
import type { TextIssue } from "./text-issue.js";

/** Every comma that nothing follows before its object or array ends. */
export function trailingCommas(text: string): readonly TextIssue[] {
  const issues: TextIssue[] = [];
  let comma: number | undefined;
  const forget = (): void => {
    comma = undefined;
  };
  const report = (): void => {
    if (comma !== undefined) issues.push(trailingComma(comma));
    forget();
  };
  visit(
    text,
    {
      onSeparator: (character, offset) => {
        comma = character === "," ? offset : undefined;
      },
      onObjectProperty: forget,
      onLiteralValue: forget,
      onObjectBegin: forget,
      onArrayBegin: forget,
      onObjectEnd: report,
      onArrayEnd: report,
      onError: forget,
    },
    { allowTrailingComma: true, disallowComments: true },
  );
  return issues;
}

function trailingComma(offset: number): TextIssue {
  return {
    code: "json-trailing-comma",
    severity: "error",
    offset,
    length: 1,
    message: "a comma stands behind the last member or element",
    hint: "Take the comma away.",
  };
}
