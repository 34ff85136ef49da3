import type { HttpPlan, NeedsInputPlan, StdioPlan } from "../launch-plan.js";

/** A process in a client's configuration. */
export interface ProcessEntry {
  readonly type?: "stdio";
  readonly command: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** A URL in a client's configuration. */
export interface EndpointEntry {
  readonly type?: "http" | "sse";
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A prompt in VS Code's configuration; `${input:id}` stands for its answer. */
export interface PromptEntry {
  readonly id: string;
  readonly type: "promptString" | "pickString";
  readonly description: string;
  readonly password?: true;
  readonly default?: string;
  readonly options?: readonly string[];
}

/** The contents of `mcp.json` of VS Code. */
export interface VscodeConfig {
  readonly servers: Readonly<Record<string, ProcessEntry | EndpointEntry>>;
  readonly inputs?: readonly PromptEntry[];
}

/** The `mcpServers` form. */
export interface McpServersConfig {
  readonly mcpServers: Readonly<Record<string, ProcessEntry | EndpointEntry>>;
}

/** A configuration to be merged into the client's file, with what a person has to do beside; or why there is none. */
export type ClientConfig =
  | {
      readonly kind: "config";
      readonly config: VscodeConfig | McpServersConfig;
      readonly notes: readonly string[];
    }
  | { readonly kind: "impossible"; readonly reasons: readonly string[] };

/** A plan that has a template to write. */
export type RenderablePlan = StdioPlan | HttpPlan | NeedsInputPlan;

/** Writes a plan for one client. */
export type Dialect = (plan: RenderablePlan) => ClientConfig;
