import { isAboutField } from "../lib/is-about-field.js";
import type { Subject } from "./difference.js";
import type { RequirementRecord } from "./state/specification-state.js";

/**
 * Ids of the requirements that speak of a subject, by its narrowest part: a changed parameter touches those
 * that name the parameter, not all that name its operation.
 */
export function requirementsTouched(
  subject: Subject,
  requirements: readonly RequirementRecord[],
): string[] {
  const { operation, status, parameter, field, rule, requirement } = subject;
  const namesOperation = ({ operations }: RequirementRecord): boolean =>
    operation === undefined || (operations ?? []).includes(operation);
  const isTouched = (row: RequirementRecord): boolean => {
    if (requirement !== undefined) return row.id === requirement;
    if (rule !== undefined) return (row.rules ?? []).includes(rule);
    if (parameter !== undefined)
      return (row.parameters ?? []).includes(parameter) && namesOperation(row);
    if (field !== undefined) return (row.fields ?? []).some((named) => isAboutField(named, field));
    if (status !== undefined) return (row.statuses ?? []).includes(status) && namesOperation(row);
    return operation !== undefined && namesOperation(row);
  };
  return requirements.filter(isTouched).map(({ id }) => id);
}
