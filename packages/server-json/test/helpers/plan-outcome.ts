import type { LaunchInput, LaunchPlan, LaunchProcess } from "@mcp-registry-kit/server-json";

/** A plan as the launch vectors write it: without remarks, reasons as their places. */
export function planOutcome(plan: LaunchPlan): unknown {
  switch (plan.kind) {
    case "stdio":
      return { kind: plan.kind, source: plan.source, ...processOutcome(plan) };
    case "http": {
      const { kind, source, transport, url, headers, start } = plan;
      const started = start === undefined ? {} : { start: processOutcome(start) };
      return { kind, source, transport, url, headers, ...started };
    }
    case "needs-input":
      return { kind: plan.kind, source: plan.source, inputs: plan.inputs.map(inputOutcome) };
    case "needs-bundle": {
      const { kind, source, steps, inputs } = plan;
      return { kind, source, steps, inputs: inputs.map(({ id }) => id) };
    }
    case "impossible":
      return { kind: plan.kind, at: reasonPlaces(plan.reasons) };
  }
}

/** The process of a plan, as the launch vectors write it. */
export function processOutcome({ command, args, env, install }: LaunchProcess): LaunchProcess {
  return { command, args, env, ...(install === undefined ? {} : { install }) };
}

/** What reasons say of where they lie. */
export function reasonPlaces(reasons: readonly string[]): readonly string[] {
  return reasons.map((reason) => reason.split(": ")[0] ?? "");
}

function inputOutcome({ bare, problem, ...input }: LaunchInput): unknown {
  return {
    ...input,
    ...(bare ? { bare } : {}),
    ...(problem === undefined ? {} : { problem: true }),
  };
}
