import { type Check, defineCheck } from "../../engine/check.js";
import { Inconclusive } from "../../engine/outcome.js";
import { operationTarget, type Probe } from "../../engine/probe.js";
import { remember } from "../../engine/remember.js";
import { type Row, rowKey, rowOf } from "../../engine/rows.js";
import { swapCase } from "../list/swap-case.js";
import { askableRows } from "../versions/askable-rows.js";
import { isAskable } from "../versions/is-askable.js";
import { sampleNames } from "../versions/sample-names.js";

export const slashEscapeEitherCase: Check = defineCheck({
  id: "encoding.slash-escape-either-case",
  title: "`%2F` and `%2f` mean the same, other letters keep their case",
  requirements: ["REQ-SURFACE-007"],
  level: "MUST",
  layer: "generic",
  breaks: "Clients whose HTTP library writes escapes in lower case find no server.",
  needs: { rows: 1 },
  async run(context) {
    const { claim, survey } = context;
    const probe = remember(context);
    const rows = sampleNames(survey, 10)
      .filter((name) => name.includes("/"))
      .slice(0, 2)
      .flatMap((name) => askableRows(survey, name).slice(0, 1));
    if (rows.length === 0) claim.notTested("no listed name has a slash");

    let compared = 0;
    for (const row of rows) {
      const lower = await ask(probe, row, (target) => target.replaceAll("%2F", "%2f"));
      const upper = await ask(probe, row);
      if (upper === undefined) continue;
      compared += 1;
      claim.equal("what `%2f` answers", lower, upper);
      const name = swapCase(row.name);
      const other = name === row.name ? undefined : await ask(probe, { ...row, name });
      claim.that(other !== rowKey(row), `${name} answers ${other}`, "404, or that name", other);
    }
    if (compared === 0)
      throw new Inconclusive("no listed server answers to its own path", { outcome: "blocked" });

    const worded = survey.rows.find(
      (row) => isAskable(row) && swapCase(row.version) !== row.version,
    );
    if (worded === undefined) return;
    const version = swapCase(worded.version);
    const other = await ask(probe, { ...worded, version });
    claim.that(
      other !== rowKey(worded),
      `${version} answers ${other}`,
      "404, or that version",
      other,
    );
  },
});

/** Name and version that a row's path answers with; undefined where it answers no version. */
async function ask(
  probe: Probe,
  { name, version }: Pick<Row, "name" | "version">,
  spell: (target: string) => string = (target) => target,
): Promise<string | undefined> {
  const path = { serverName: name, version };
  const target = `${probe.prefix}${spell(operationTarget("getServerVersion", { path }))}`;
  const answer = await probe.send({ target });
  const row = answer.status === 200 ? rowOf(answer.json) : undefined;
  return row && rowKey(row);
}
