import { type Check, defineCheck } from "../../engine/check.js";
import { findTwice } from "../../engine/find-twice.js";
import { operationTarget, type Probe } from "../../engine/probe.js";
import { remember } from "../../engine/remember.js";
import { rowKey, rowOf } from "../../engine/rows.js";
import { sampleNames } from "../versions/sample-names.js";

export const escapedLetters: Check = defineCheck({
  id: "encoding.escaped-letters",
  title: "`latest` means the same with a letter percent-encoded",
  requirements: ["REQ-VERSIONS-017"],
  level: "SHOULD",
  layer: "generic",
  breaks: "Clients whose HTTP library encodes more than it has to find nothing.",
  needs: { rows: 1 },
  async run(context) {
    const { probe, claim, survey } = context;
    const [serverName] = sampleNames(survey, 1);
    if (serverName === undefined) return claim.notTested("no listed name can be asked for");
    const target = operationTarget("getServerVersion", { path: { serverName, version: "latest" } });

    const differences = await findTwice(async (isAgain) => {
      const plain = await seen(isAgain ? probe : remember(context), target);
      const escaped = await seen(probe, target.replace(/latest$/, "%6Catest"));
      return plain === escaped ? [] : [`\`latest\` answers ${plain}, \`%6Catest\` ${escaped}`];
    });

    claim.none("answers that change with the encoding", differences);
  },
});

async function seen(probe: Probe, target: string): Promise<string> {
  const answer = await probe.send({ target: `${probe.prefix}${target}` });
  const row = answer.status === 200 ? rowOf(answer.json) : undefined;
  return row === undefined ? String(answer.status) : rowKey(row);
}
