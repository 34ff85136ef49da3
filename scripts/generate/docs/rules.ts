import { rulesFile } from "../../lib/rules.js";
import type { RequirementRecord, RuleRecord } from "../../spec-diff/state/specification-state.js";
import type { Artefact } from "../artefacts.js";
import { anchor, code, linkTo, prose, table } from "./markdown.js";
import { page } from "./page.js";

/** The page of semantic rules: the code of each, how grave it is, what it is about, and how to mend a document. */
export function rulesPage(
  rules: readonly RuleRecord[],
  requirements: readonly RequirementRecord[],
): Artefact {
  return page(
    "rules",
    [rulesFile],
    [
      "# Rules of a document",
      "What validation says of a document beside its JSON Schema. An `error` makes it invalid.",
      table(
        ["code", "severity", "path", "what it means", "what to do", "requirements"],
        rules.map((rule) => [
          `${anchor(rule.code)}${code(rule.code)}`,
          typeof rule["severity"] === "string" ? rule["severity"] : "",
          rule["path"] === "" ? "whole document" : pathsOf(rule["path"]),
          prose(rule["explanation"] ?? rule["text"]),
          prose(rule["fix"]),
          requirements
            .filter((row) => row.rules?.includes(rule.code))
            .map(({ id }) => linkTo("requirements.md", id))
            .join(", "),
        ]),
      ),
    ],
  );
}

function pathsOf(path: unknown): string {
  return (Array.isArray(path) ? path : [path]).map((it) => code(it)).join(", ");
}
