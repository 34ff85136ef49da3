import {
  type BundleStep,
  type ClientConfig,
  type LaunchClient,
  type LaunchInput,
  type LaunchPlan,
  planLaunch,
  toClientConfig,
} from "@mcp-registry-kit/server-json";
import { listMember } from "../parts/member.js";
import { commandLine } from "./command-line.js";

/** Who starts the server: a client by its configuration file, or a person in a terminal. */
export type Starter = LaunchClient | "terminal";

/** What a starter needs, or why it cannot be had. */
export type Instruction =
  | { readonly text: string; readonly notes: readonly string[] }
  | { readonly reasons: readonly string[] };

/** A package or a remote of a server, and how it is started. */
export interface LaunchWay {
  readonly kind: "package" | "remote";
  /** What the document says of it. */
  readonly value: unknown;
  readonly inputs: readonly LaunchInput[];
  /** What to do with a bundle before anything can be started. */
  readonly steps: readonly BundleStep[];
  /** Remarks on the plan. */
  readonly notes: readonly string[];
  readonly instructions: ReadonlyMap<Starter, Instruction>;
}

const clients: readonly LaunchClient[] = ["vscode", "claude-desktop", "cursor", "plain"];

/** The first packages and remotes of a document, up to `most` together, each with its plan. This is the one place where pages plan launches. */
export function launchWays(document: unknown, most: number): readonly LaunchWay[] {
  const packages = listMember(document, "packages").map(
    (value, index) => ({ kind: "package", value, index }) as const,
  );
  const remotes = listMember(document, "remotes").map(
    (value, index) => ({ kind: "remote", value, index }) as const,
  );
  return [...packages, ...remotes].slice(0, most).map(({ kind, value, index }) => {
    const plan = planLaunch(document, { [kind]: index });
    const isPlanned = plan.kind !== "impossible";
    return {
      kind,
      value,
      inputs: isPlanned ? plan.inputs : [],
      steps: plan.kind === "needs-bundle" ? plan.steps : [],
      notes: isPlanned ? plan.notes : [],
      instructions: new Map<Starter, Instruction>([
        ...clients.map((client) => [client, toInstruction(toClientConfig(plan, client))] as const),
        ["terminal", terminalInstruction(plan)],
      ]),
    };
  });
}

function toInstruction(config: ClientConfig): Instruction {
  return config.kind === "config"
    ? { text: JSON.stringify(config.config, undefined, 2), notes: config.notes }
    : { reasons: config.reasons };
}

function terminalInstruction(plan: LaunchPlan): Instruction {
  const config = toClientConfig(withoutEndpoint(plan), "plain");
  if (config.kind === "impossible") {
    return { reasons: config.reasons };
  }
  const [entry] = "mcpServers" in config.config ? Object.values(config.config.mcpServers) : [];
  return entry !== undefined && "command" in entry
    ? { text: commandLine(entry), notes: config.notes }
    : { reasons: ["There is nothing to start: it runs elsewhere, and a client connects to it."] };
}

/** The plan to start a process that answers at a URL, without the URL, which is for the client. */
function withoutEndpoint(plan: LaunchPlan): LaunchPlan {
  if (!("template" in plan) || plan.template.process === undefined) {
    return plan;
  }
  const { name, source, notes, inputs, template } = plan;
  return {
    kind: "needs-input",
    name,
    source,
    notes,
    inputs,
    template: { process: template.process },
  };
}
