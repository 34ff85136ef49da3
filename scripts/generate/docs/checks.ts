import type { Artefact } from "../artefacts.js";
import { anchor, code, linkTo, prose, table } from "./markdown.js";
import { page } from "./page.js";
import type { CheckRow } from "./read-checks.js";

/** The page of checks: what each observes, which requirements it judges, and what breaks where it fails. */
export function checksPage(checks: readonly CheckRow[]): Artefact {
  const areas = [...new Set(checks.map(({ id }) => areaOf(id)))];
  return page(
    "checks",
    ["packages/conformance/src/checks"],
    [
      "# Checks",
      "A check passes where its title is so. `level` and `layer` are those of its requirements; only `generic` decides the verdict unless a run names more.",
      ...areas.flatMap((area) => [
        `## ${area}`,
        table(
          ["check", "level", "layer", "what is so", "requirements", "what breaks where it is not"],
          checks
            .filter(({ id }) => areaOf(id) === area)
            .map(({ id, level, layer, title, requirements, breaks }) => [
              `${anchor(id)}${code(id)}`,
              level,
              layer,
              prose(title),
              requirements.map((requirement) => linkTo("requirements.md", requirement)).join(", "),
              prose(breaks),
            ]),
        ),
      ]),
    ],
  );
}

function areaOf(id: string): string {
  return id.split(".", 1)[0] ?? id;
}
