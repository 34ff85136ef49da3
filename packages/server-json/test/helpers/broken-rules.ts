import { validateServerJson } from "@mcp-registry-kit/server-json";

/** The rules that a document breaks, as `path code`, in the order in which they are reported. */
export function brokenRules(document: unknown): readonly string[] {
  const { issues } = validateServerJson(document, { schemaVersion: false, schema: false });
  return issues.map(({ path, reference }) => `${path} ${reference}`);
}

/** The messages of the rules that a document breaks. */
export function ruleMessages(document: unknown): readonly string[] {
  const { issues } = validateServerJson(document, { schemaVersion: false, schema: false });
  return issues.map(({ message }) => message);
}
