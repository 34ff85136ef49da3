import { asObject } from "../../lib/is-object.js";
import type { RequirementRecord } from "../../spec-diff/state/specification-state.js";
import type { Artefact } from "../artefacts.js";
import { anchor, code, linkTo, prose, table } from "./markdown.js";
import { page } from "./page.js";

/** A requirement row as the generator reads it. */
export interface RequirementOfArea extends RequirementRecord {
  readonly area: string;
}

/** The page of requirements: every row by area, whom it binds, and what judges it. */
export function requirementsPage(rows: readonly RequirementOfArea[]): Artefact {
  const inForce = rows.filter(({ retired }) => retired === undefined);
  const retired = rows.filter((row) => row.retired !== undefined);
  const areas = [...new Set(inForce.map(({ area }) => area))].sort();
  return page(
    "requirements",
    ["spec/requirements"],
    [
      "# Requirements",
      "`generic` binds every registry, `official` one that stands in for the official registry, and `client` names what a real client needs.",
      table(
        ["area", "requirements", "judged by a check"],
        areas.map((area) => {
          const own = inForce.filter((row) => row.area === area);
          return [
            `[${area}](#${area})`,
            String(own.length),
            String(own.filter(({ check }) => check !== undefined).length),
          ];
        }),
      ),
      ...areas.flatMap((area) => [
        `## ${area}`,
        table(
          ["id", "level", "layer", "requirement", "judged by", "source"],
          inForce
            .filter((row) => row.area === area)
            .map((row) => [
              `${anchor(row.id)}${row.id}`,
              row.level ?? "",
              row.layer ?? "",
              prose(row.text),
              judge(row),
              source(row),
            ]),
        ),
      ]),
      ...(retired.length === 0
        ? []
        : [
            "## Retired",
            table(
              ["id", "requirement", "why it holds no more"],
              retired.map((row) => [
                `${anchor(row.id)}${row.id}`,
                prose(row.text),
                prose(row.retired),
              ]),
            ),
          ]),
    ],
  );
}

function judge({ check, excluded, judgedAs }: RequirementRecord): string {
  if (check !== undefined) return check.map((id) => linkTo("checks.md", id)).join(", ");
  if (judgedAs !== undefined) return "each document, apart from the API";
  return excluded === undefined ? "no check yet" : `no check: ${excluded}`;
}

function source(row: object): string {
  const { document, section } = asObject(asObject(row)["source"]);
  return [document, section]
    .filter((part) => typeof part === "string")
    .map((part, index) => (index === 0 ? code(part) : prose(part)))
    .join(", ");
}
