import type { RuleCode } from "@mcp-registry-kit/types/rules";
import type { PathSegment } from "../json-path.js";

/** One semantic rule of the official registry about one kind of thing in a document. */
export interface Rule<Subject> {
  /** The stable code that issues carry as their reference. */
  readonly code: RuleCode;
  /** The member it is about, seen from its subject. */
  readonly member: readonly PathSegment[];
  /** What a publisher can do about it, where the subject calls for other words than the rule's own. */
  readonly hint?: string;
  /** The message when the subject breaks the rule, else undefined. Never throws. */
  readonly judge: (subject: Subject) => string | undefined;
}
