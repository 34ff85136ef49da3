import { type Check, defineCheck } from "../../engine/check.js";
import { remember } from "../../engine/remember.js";
import { type Row, rowKey } from "../../engine/rows.js";
import { findTwice } from "../list/find-twice.js";
import { shown } from "../list/shown.js";
import { stillListed } from "../list/still-listed.js";

export const cursorIsAPlace: Check = defineCheck({
  id: "pagination.cursor-is-a-place",
  title: "any text is a place in the listing to go on from",
  requirements: ["REQ-LIST-035", "REQ-LIST-052", "REQ-LIST-053"],
  level: "SHOULD",
  layer: "official",
  needs: { rows: 3 },
  async run(context) {
    const { probe, claim, survey } = context;
    const { rows } = survey.walk(probe);
    const at = rows.findIndex(
      ({ name, version }, index) =>
        rows[index + 1]?.name !== name && index > 0 && /^[\w./-]+$/.test(name + version),
    );
    const [last, next, first] = [
      rows[at],
      rows[at + 1],
      rows.find(({ name }) => name === rows[at]?.name),
    ];
    if (last === undefined || next === undefined || first === undefined)
      return claim.notTested("no two names follow one another");
    const { name } = last;
    const places: readonly (readonly [string, Row | undefined])[] = [
      [name, next],
      [`${name}:`, first],
      [`${name}:${last.version}:1`, next],
      [":", rows[0]],
      ["\u{10FFFF}", undefined],
    ];

    const faults = await findTwice(async (isAgain) => {
      const asking = isAgain ? probe : remember(context);
      const found: string[] = [];
      for (const [cursor, row] of places) {
        const page = await asking.get("listServers", { query: { cursor, limit: "1" } });
        const wanted = row === undefined ? "200" : `200 ${rowKey(row)}`;
        if (shown(page) !== wanted)
          found.push(`\`cursor=${cursor}\` leads to ${shown(page)} and not to ${wanted}`);
      }
      return found;
    });
    const around = [last, next, first];
    if (faults.length > 0 && (await stillListed(probe, survey, around)).length < around.length)
      return claim.notTested("the rows around the place have changed since the survey");
    claim.none("texts that lead elsewhere", faults);
  },
});
