import type { DocumentView } from "../document-view.js";
import type { Rule } from "./rule.js";

const namespacePart = /^[a-zA-Z0-9][a-zA-Z0-9.-]*[a-zA-Z0-9]$/;
const wholeName = /^[a-zA-Z0-9][a-zA-Z0-9.-]*[a-zA-Z0-9]\/[a-zA-Z0-9][a-zA-Z0-9._-]*[a-zA-Z0-9]$/;
const namePart = /^[a-zA-Z0-9][a-zA-Z0-9._-]*[a-zA-Z0-9]$/;

/** A name is `namespace/name`, each half two characters or more with alphanumeric ends. */
export const invalidServerName: Rule<DocumentView> = {
  code: "invalid-server-name",
  member: ["name"],
  judge: ({ name }) => {
    if (wholeName.test(name)) {
      return undefined;
    }
    if (name === "") {
      return "server name is required and must be a string";
    }
    const [namespace = "", part, ...more] = name.split("/");
    if (part === undefined) {
      return "server name must be in format 'dns-namespace/name' (e.g., 'com.example.api/server')";
    }
    if (more.length > 0) {
      return "server name cannot contain multiple slashes";
    }
    return judgeHalves(namespace, part);
  },
};

function judgeHalves(namespace: string, part: string): string | undefined {
  if (namespace === "" || part === "") {
    return "server name must be in format 'dns-namespace/name' with non-empty namespace and name parts";
  }
  if (!namespacePart.test(namespace)) {
    return (
      `server name format is invalid: namespace '${namespace}' is invalid. Namespace must start ` +
      "and end with alphanumeric characters, and may contain dots and hyphens in the middle"
    );
  }
  if (!namePart.test(part)) {
    return (
      `server name format is invalid: name '${part}' is invalid. Name must start and end with ` +
      "alphanumeric characters, and may contain dots, underscores, and hyphens in the middle"
    );
  }
  return undefined;
}
