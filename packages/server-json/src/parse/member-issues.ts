import type { Node } from "jsonc-parser";
import type { TextIssue } from "./text-issue.js";

/** What a parsed text says twice, or in characters that registries change or refuse. */
export function memberIssues(root: Node): readonly TextIssue[] {
  const issues: TextIssue[] = [];
  const open: Node[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.type === "object") issues.push(...repeatedMembers(node));
    if (node.type === "string") issues.push(...characterIssues(node));
    open.push(...(node.children ?? []));
  }
  return issues;
}

function repeatedMembers({ children = [] }: Node): readonly TextIssue[] {
  const seen = new Set<unknown>();
  return children.flatMap(({ children: [key] = [] }) => {
    if (key === undefined) return [];
    const { value, offset, length } = key;
    if (!seen.has(value)) {
      seen.add(value);
      return [];
    }
    return [
      {
        code: "json-duplicate-member",
        severity: "warning",
        offset,
        length,
        message: `the member ${JSON.stringify(value)} is there already`,
        hint: "Keep one of them: readers differ in which they take.",
      } as const,
    ];
  });
}

function characterIssues({ value, offset, length }: Node): readonly TextIssue[] {
  const text = String(value);
  const issues: TextIssue[] = [];
  if (/\p{Surrogate}/u.test(text))
    issues.push({
      code: "json-lone-surrogate",
      severity: "warning",
      offset,
      length,
      message: "half of a surrogate pair stands alone in the text",
      hint: "Write both halves, or the character itself; registries put U+FFFD in its place.",
    });
  if (text.includes("\0"))
    issues.push({
      code: "json-null-character",
      severity: "warning",
      offset,
      length,
      message: "the text holds the character U+0000",
      hint: "Take it away: the official registry refuses to store it.",
    });
  return issues;
}
