import type { DocumentView } from "../document-view.js";
import type { Rule } from "./rule.js";

const repositoryUrls: ReadonlyMap<string, RegExp> = new Map([
  ["github", /^https?:\/\/(www\.)?github\.com\/[\w.-]+\/[\w.-]+\/?$/],
  ["gitlab", /^https?:\/\/(www\.)?gitlab\.com\/[\w.-]+\/[\w.-]+\/?$/],
]);

/** A repository lives on GitHub or GitLab, at a URL of two segments that fits its source. */
export const invalidRepositoryUrl: Rule<DocumentView> = {
  code: "invalid-repository-url",
  member: ["repository", "url"],
  judge: ({ repository: { url, source } }) => {
    if (url === "" && source === "") {
      return undefined;
    }
    const isKnown = repositoryUrls.get(source)?.test(url) ?? false;
    return isKnown ? undefined : `invalid repository URL: ${url}`;
  },
};
