import { type Check, defineCheck } from "../../engine/check.js";
import { remember } from "../../engine/remember.js";
import { rowKey } from "../../engine/rows.js";
import { rowsIn } from "../list/rows-in.js";
import { rowsWithBuildMetadata } from "../versions/rows-with-build-metadata.js";

export const plusIsABlank: Check = defineCheck({
  id: "surface.plus-is-a-blank",
  title: "in a query `+` is a blank and `%2B` a plus sign",
  requirements: ["REQ-SURFACE-035"],
  level: "SHOULD",
  layer: "official",
  needs: { rows: 1 },
  async run(context) {
    const { claim, survey } = context;
    const probe = remember(context);
    const [row] = rowsWithBuildMetadata(survey, 1);
    if (row === undefined) return claim.notTested("no listed version has build metadata");
    const version = encodeURIComponent(row.version);
    const find = async (text: string): Promise<readonly string[]> => {
      const target = `${probe.prefix}/servers?version=${text}&limit=100`;
      return rowsIn(await probe.send({ target })).map(rowKey);
    };

    const escaped = await find(version);
    claim.that(
      escaped.includes(rowKey(row)),
      `\`${version}\` does not find it`,
      rowKey(row),
      escaped,
    );
    const bare = await find(version.replaceAll("%2B", "+"));
    claim.that(!bare.includes(rowKey(row)), "a `+` finds it too", "no such row", bare);
  },
});
