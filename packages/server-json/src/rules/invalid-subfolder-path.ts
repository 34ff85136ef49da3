import type { DocumentView } from "../document-view.js";
import type { Rule } from "./rule.js";

const pathCharacters = /^[a-zA-Z0-9\-_./]+$/;
const forbiddenSegments: readonly string[] = ["", ".", ".."];

/** The subfolder of a repository is a clean relative path; unchecked without URL and source. */
export const invalidSubfolderPath: Rule<DocumentView> = {
  code: "invalid-subfolder-path",
  member: ["repository", "subfolder"],
  judge: ({ repository: { url, source, subfolder } }) => {
    if ((url === "" && source === "") || subfolder === "" || isCleanPath(subfolder)) {
      return undefined;
    }
    return `invalid subfolder path: ${subfolder}`;
  },
};

function isCleanPath(path: string): boolean {
  const segments = path.split("/");
  return (
    pathCharacters.test(path) && !segments.some((segment) => forbiddenSegments.includes(segment))
  );
}
