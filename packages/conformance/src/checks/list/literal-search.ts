import { type Check, defineCheck } from "../../engine/check.js";
import { rowKey } from "../../engine/rows.js";
import { rowsIn } from "./rows-in.js";

export const literalSearch: Check = defineCheck({
  id: "list.literal-search",
  title: "`%` and `_` in a search stand for themselves",
  requirements: ["REQ-LIST-030"],
  level: "SHOULD",
  layer: "official",
  breaks: "A name with an underscore finds others.",
  needs: { rows: 1 },
  async run({ probe, claim }) {
    for (const text of ["%", "_", "\\"]) {
      const page = await probe.get("listServers", { query: { search: text, limit: "100" } });
      claim.status(page, 200);
      claim.none(
        `rows listed with \`search=${text}\` whose name does not hold it`,
        rowsIn(page)
          .filter(({ name }) => !name.includes(text))
          .map(rowKey),
      );
    }
  },
});
