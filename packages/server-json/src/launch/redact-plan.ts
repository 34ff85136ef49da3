import { renderPlan } from "./assemble-plan.js";
import type { LaunchPlan } from "./launch-plan.js";
import { redactInput, redactTemplate } from "./redact-template.js";

/**
 * The plan as it may be printed or logged: whatever `isSecret` covers, answered, fixed or by
 * default, is three asterisks wherever it stands. The result is no plan to carry out.
 */
export function redactPlan(plan: LaunchPlan): LaunchPlan {
  switch (plan.kind) {
    case "impossible":
      return plan;
    case "needs-bundle":
      return { ...plan, inputs: plan.inputs.map(redactInput) };
    case "needs-input":
      return {
        ...plan,
        inputs: plan.inputs.map(redactInput),
        template: redactTemplate(plan.template),
      };
    case "stdio":
    case "http": {
      const { name, source, notes } = plan;
      const inputs = plan.inputs.map(redactInput);
      return renderPlan({ name, source, notes, inputs, template: redactTemplate(plan.template) });
    }
  }
}
