import { type Check, defineCheck } from "../../engine/check.js";
import { rowKey } from "../../engine/rows.js";
import { rowsIn } from "./rows-in.js";

export const searchTakesBlanks: Check = defineCheck({
  id: "list.search-takes-blanks",
  title: "a search with a blank at its end finds nothing",
  requirements: ["REQ-LIST-046"],
  level: "SHOULD",
  layer: "official",
  needs: { rows: 1 },
  async run({ probe, claim, survey }) {
    const [row] = survey.sample(1);
    if (row === undefined) return claim.notTested("no listed name can be searched for");

    const page = await probe.get("listServers", { query: { search: `${row.name} ` } });

    claim.status(page, 200);
    claim.none(
      "rows found for a name with a blank behind it",
      rowsIn(page)
        .filter(({ name }) => !name.includes(`${row.name} `))
        .map(rowKey),
    );
  },
});
