import { claudeDesktop } from "./dialects/claude-desktop.js";
import { cursor } from "./dialects/cursor.js";
import type { ClientConfig, Dialect } from "./dialects/dialect.js";
import { plain } from "./dialects/plain.js";
import { vscode } from "./dialects/vscode.js";
import type { LaunchPlan } from "./launch-plan.js";

/** Clients whose configuration can be written; `plain` is the `mcpServers` form that many others read. */
export type LaunchClient = "vscode" | "claude-desktop" | "cursor" | "plain";

const dialects: Readonly<Record<LaunchClient, Dialect>> = {
  vscode,
  "claude-desktop": claudeDesktop,
  cursor,
  plain,
};

/**
 * Writes a plan as the configuration of a client. Inputs without an answer become prompts where
 * the client has them; elsewhere a default is written out, a required input is a placeholder with
 * a note, and an optional one is left out with a note. Answers are written out, secrets too. A
 * plan without a command, and texts that the client would not take as they are, give reasons.
 */
export function toClientConfig(plan: LaunchPlan, client: LaunchClient): ClientConfig {
  switch (plan.kind) {
    case "impossible":
      return { kind: "impossible", reasons: plan.reasons };
    case "needs-bundle":
      return {
        kind: "impossible",
        reasons: [`${plan.source}: the command is in the bundle; unpack it and plan again`],
      };
    case "stdio":
    case "http":
    case "needs-input":
      return dialects[client](plan);
  }
}
