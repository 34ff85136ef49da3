import { readFileSync } from "node:fs";
import { join } from "node:path";
import { allChecks } from "@mcp-registry-kit/conformance";
import { parse } from "yaml";
import type { Finding } from "../lib/finding.js";
import { readRequirements } from "../lib/requirements.js";
import { root } from "../lib/root.js";

/** Requirement rows against the checks that they name, in both directions, and the table of their numbers. */
export async function checkRequirements(): Promise<Finding> {
  const { rows } = readRequirements();
  const byId = new Map(rows.map((row) => [row.id, row]));
  const checks = new Map(allChecks.map((check) => [check.id, check]));
  const faults: string[] = [];

  for (const { id, check = [] } of rows)
    for (const name of check)
      if (!checks.get(name)?.requirements.some((requirement) => requirement === id))
        faults.push(`${id} names the check ${name}, which does not serve it`);
  for (const { id, requirements } of allChecks)
    for (const requirement of requirements)
      if (!byId.get(requirement)?.check?.includes(id))
        faults.push(`check ${id} serves ${requirement}, whose row does not name it`);

  const numbering: Record<string, string> = parse(
    readFileSync(join(root, "spec/requirements/numbering.yaml"), "utf8"),
  );
  for (const [number, id] of Object.entries(numbering))
    if (!byId.has(id))
      faults.push(`spec/requirements/numbering.yaml: ${number} leads to ${id}, which is no row`);
  const numbered = new Set(Object.values(numbering));
  for (const { id } of rows)
    if (!numbered.has(id)) faults.push(`spec/requirements/numbering.yaml: nothing leads to ${id}`);

  const count = (key: "check" | "pending" | "excluded" | "judgedAs") =>
    rows.filter((row) => row[key] !== undefined).length;
  return {
    summary: `requirements: ${rows.length} rows, ${count("check")} checked, ${count("judgedAs")} judged with documents, ${count("pending")} pending, ${count("excluded")} excluded`,
    faults,
  };
}
