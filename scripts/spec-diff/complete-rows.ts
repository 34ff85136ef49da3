import { asObject } from "../lib/is-object.js";
import { composedFields } from "./composed-fields.js";
import type { RequirementRecord, SpecificationState } from "./state/specification-state.js";

/**
 * The requirement rows with all that they speak of: fields by every name that they have, and the rules that
 * name the requirement themselves.
 */
export function completeRows({
  requirements = [],
  rules = [],
  openapi,
}: Omit<SpecificationState, "name">): RequirementRecord[] {
  const { schemas } = asObject(asObject(openapi)["components"]);
  return requirements.map((row) => {
    const own = rules.filter((rule) => rule["requirement"] === row.id).map(({ code }) => code);
    return {
      ...row,
      ...(row.fields && { fields: composedFields(row.fields, schemas) }),
      ...(own.length > 0 && { rules: [...new Set([...(row.rules ?? []), ...own])] }),
    };
  });
}
