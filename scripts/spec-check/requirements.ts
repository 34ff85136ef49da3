import { readFileSync } from "node:fs";
import { join } from "node:path";
import { allChecks } from "@mcp-registry-kit/conformance";
import type { Finding } from "../lib/finding.js";
import { readRequirements, requirementsFolder } from "../lib/requirements.js";
import { root } from "../lib/root.js";
import { numberingFaults } from "./numbering-faults.js";

/** How many numbers the protocol notes have of each letter whose rows are all written. */
const numbers = { A: 84, B: 45, C: 32, D: 15, E: 24, F: 20, G: 28, H: 35 };

/** Requirement rows against the checks that they name, in both directions, and the table of their numbers. */
export async function checkRequirements(): Promise<Finding> {
  const { rows, places } = readRequirements();
  const byId = new Map(rows.map((row) => [row.id, row]));
  const checks = new Map(allChecks.map((check) => [check.id, check]));
  const faults: string[] = [];

  for (const { id, check = [] } of rows)
    for (const name of check)
      if (!checks.get(name)?.requirements.some((requirement) => requirement === id))
        faults.push(`${places.get(id)}: ${id} names the check ${name}, which does not serve it`);
  for (const { id, requirements } of allChecks)
    for (const requirement of requirements)
      if (!byId.get(requirement)?.check?.includes(id))
        faults.push(`check ${id} serves ${requirement}, whose row does not name it`);

  const numbering = `${requirementsFolder}/numbering.yaml`;
  const table = readFileSync(join(root, numbering), "utf8");
  faults.push(...numberingFaults(numbering, table, new Set(byId.keys()), numbers));

  const count = (fate: "check" | "pending" | "excluded" | "judgedAs" | "retired") =>
    rows.filter((row) => row[fate] !== undefined).length;
  return {
    summary: `requirements: ${rows.length} rows, ${count("check")} checked, ${count("judgedAs")} judged with documents, ${count("pending")} pending, ${count("excluded")} excluded, ${count("retired")} retired`,
    faults,
  };
}
